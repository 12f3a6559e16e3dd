import { css } from 'lit';

export const themeRowStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .hyte .chip {
    flex: none;
    max-inline-size: 100%;
  }
  .chip .icon {
    color: var(--_accent);
  }
  .chip[aria-pressed='true'] .icon {
    color: inherit;
  }
  .hyte .chip:disabled {
    border-style: dashed;
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .chip:disabled .icon {
    color: inherit;
  }
  @container hyte (inline-size < 40em) {
    .row {
      flex-wrap: nowrap;
      align-items: center;
      overflow-x: auto;
      /* Room for the focus ring, and for the last theme to come out from under the fading edge; none beyond the end, or the page would scroll. */
      margin-block: -5px;
      margin-inline-start: -5px;
      padding-block: 5px;
      padding-inline: 5px 3em;
      scrollbar-width: thin;
      scrollbar-color: var(--_control-line) transparent;
      scroll-padding-inline: 5px 3em;
      mask-image: linear-gradient(to right, #000 calc(100% - 3em), transparent);
    }
    .row:dir(rtl) {
      mask-image: linear-gradient(to left, #000 calc(100% - 3em), transparent);
    }
    .hyte .chip {
      max-inline-size: 14em;
    }
  }
  @media (forced-colors: active) {
    .row,
    .row:dir(rtl) {
      mask-image: none;
    }
    .hyte .chip:disabled {
      color: GrayText;
    }
  }
`;
