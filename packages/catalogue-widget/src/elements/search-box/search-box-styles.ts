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
`;
