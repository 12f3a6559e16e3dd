import { css } from 'lit';

/**
 * Buttons and links that look like buttons: `.button` (outlined), with `.primary` (one a view) or `.quiet` (`quiet-button.ts`);
 * `.chip` for a short choice, pressed when `aria-pressed="true"`.
 */
export const buttonStyles = css`
  .hyte .button,
  .hyte .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 2.5em;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
    text-align: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .hyte .button:hover,
  .hyte .chip:hover {
    background: var(--_raised);
    border-color: currentColor;
  }
  .hyte .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .hyte .button.primary:hover {
    border-color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .hyte .chip {
    min-block-size: 2.25em;
    padding: var(--_space) calc(var(--_space) * 3);
    border-radius: 1.5em;
    font-weight: 400;
  }
  .hyte .chip[aria-pressed='true'],
  .hyte .chip.selected {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .hyte .button,
    .hyte .chip {
      min-block-size: max(2.75em, 44px);
    }
  }
  @media (prefers-contrast: more) {
    .hyte .button,
    .hyte .chip {
      border-width: 2px;
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .hyte .chip[aria-pressed='true'],
    .hyte .chip.selected,
    .hyte .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
