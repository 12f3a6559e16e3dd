import { css } from 'lit';
import { quietButtonStyles } from '../styles/quiet-button.js';

/** Styles of what `choices-part.ts` draws in the search box, the list and the tray. */
export const choicesStyles = css`
  ${quietButtonStyles}
  .suggestions {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + var(--_space));
    inset-inline: 0;
    max-block-size: min(24em, 60vh);
    overflow-y: auto;
    padding-block: var(--_space);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .kind {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3) var(--_space);
  }
  [role='option'] {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    min-block-size: 2.75em;
    align-items: center;
    padding: var(--_space) calc(var(--_space) * 3);
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_raised);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  /* Room for offers from the first letter on: when they come with the answer, nothing moves. */
  .asked {
    display: flow-root;
    min-block-size: calc(2.25em + var(--_space) * 2);
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .selected {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 2);
  }
  .selected li {
    max-inline-size: 100%;
  }
  .selected .chip .icon {
    inline-size: 1em;
  }
  .map-head .title {
    padding-block: calc(var(--_space) * 2);
    padding-inline-end: var(--_views-room, 0);
  }
  .note {
    margin-block: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
  }
  .empty {
    margin-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 5);
  }
  .advice,
  .adviser,
  .foot {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .adviser {
    padding: calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4);
  }
  .sources summary {
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
  }
  @media print {
    .hyte .selected .chip {
      min-block-size: 0;
    }
    .selected .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .adviser,
    .note {
      border: 1px solid;
    }
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
