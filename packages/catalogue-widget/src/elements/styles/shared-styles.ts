import { unsafeCSS, type CSSResult } from 'lit';
import { baseTheme } from '@hyte/themes/base.js';
import { resetStyles } from './reset.js';
import { typeStyles } from './type.js';
import { buttonStyles } from './buttons.js';
import { fieldStyles } from './fields.js';

/**
 * Styles every element starts from, in this order before its own: theme, reset, type, buttons, fields.
 * They expect everything visible inside one `<div class="hyte">`, because rules of the page beat `:host`.
 * That wrapper is also the inline-size container (`hyte`) that `@container hyte (…)` asks.
 */
export const sharedStyles: CSSResult[] = [unsafeCSS(baseTheme), resetStyles, typeStyles, buttonStyles, fieldStyles];
