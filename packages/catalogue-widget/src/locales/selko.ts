import * as file from '../generated/locales/fi-x-selko.js';
import type { LanguageModule } from './language-module.js';
import { wholeLanguage } from './open-language.js';

/** Plain Finnish, selkokieli: all texts of the interface once more, in short sentences and everyday words. */
export const { templates, word } = wholeLanguage(file);

/** Names of weekdays are never shortened. */
export const days: NonNullable<LanguageModule['days']> = (options) =>
  new Intl.DateTimeFormat('fi', { ...options, ...(options.weekday && { weekday: 'long' }), timeZone: 'UTC' });
