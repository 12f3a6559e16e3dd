import { css } from 'lit';

export const listStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    min-block-size: 2.75em;
  }
  .title:focus {
    outline: none;
  }
  .sort {
    min-inline-size: 0;
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    color: var(--_muted);
  }
  .hyte .sort .field {
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text);
  }
  .list {
    margin-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .chosen + .list {
    margin: 0;
    border: 0;
  }
  /* The line is under the place of a card, which may be taller than a card that tells little. */
  .list li {
    border-block-end: 1px solid var(--_line);
  }
  .list ::part(card) {
    border: 0;
  }
  /* Cards out of sight are not laid out, which would keep the page from the next key; where rings of focus are not cut off by that. */
  @supports (overflow-clip-margin: 1em) {
    .list li {
      /* Room for a card that is drawn after a later frame. */
      min-block-size: 5.5em;
      /* A card that changes moves those below; contained, they are moved and not painted anew. */
      contain: layout paint style;
      overflow-clip-margin: 1em;
    }
    .list li:not(.settled) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9em;
    }
  }
  .more {
    padding-block: calc(var(--_space) * 5);
  }
  .ghosts span {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }
  .ghosts .ghost-title {
    inline-size: 9em;
    block-size: 1.75em;
    margin-block: 0.5em 1em;
  }
  .ghost {
    display: grid;
    align-content: start;
    gap: 0.75em;
    block-size: 11em;
    padding-block: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_line);
  }
  .ghost span:first-child {
    inline-size: 55%;
    block-size: 1.25em;
  }
  .ghost span:last-child {
    inline-size: 75%;
  }
  @media print {
    .list li {
      contain: none;
    }
    .list li:not(.settled) {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .ghosts span {
      background: GrayText;
    }
  }
`;
