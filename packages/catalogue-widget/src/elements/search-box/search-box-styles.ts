import { css } from 'lit';

export const searchBoxStyles = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  label {
    display: block;
    margin-block-end: var(--_space);
    font-weight: 600;
  }
  .words {
    position: relative;
    min-inline-size: 0;
  }
  .row {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .input {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .hyte .input .field {
    padding-inline: 2.75em;
  }
  .input .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: 0.875em;
    color: var(--_muted);
    pointer-events: none;
  }
  .hyte .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .clear .icon {
    position: static;
  }
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
  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  @container hyte (min-width: 40em) {
    form.with-place {
      grid-template-columns: minmax(0, 1fr) minmax(10em, 26%);
      column-gap: calc(var(--_space) * 4);
    }
  }
  @media print {
    form {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
