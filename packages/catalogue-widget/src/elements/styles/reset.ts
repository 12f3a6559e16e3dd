import { css } from 'lit';

/** Keeps the page's inherited text settings out, and draws the focus ring. */
export const resetStyles = css`
  :host {
    display: block;
  }
  /* Apart on the page, where nothing else keeps it from what follows. */
  :host([catalogue]) {
    margin-block-end: 1em;
  }
  :host([hidden]),
  .hyte [hidden] {
    display: none !important;
  }
  .hyte {
    container: hyte / inline-size;
    color: var(--_text);
    font-family: var(--_font);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .hyte *,
  .hyte *::before,
  .hyte *::after {
    box-sizing: border-box;
  }
  /* Mirrored is the page, not what is written on it: the numbers of a phone must stay in their order. */
  .hyte:dir(rtl) {
    text-align: right;
  }
  .hyte:dir(rtl) * {
    unicode-bidi: plaintext;
  }
  .hyte :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend, figure) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .hyte :where(ul, ol) {
    list-style: none;
  }
  .hyte :where(fieldset) {
    min-inline-size: 0;
  }
  .hyte :where(button, input, select) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .hyte :focus-visible {
    outline: 3px solid var(--_focus-outer);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
    scroll-margin-block: 4em;
  }
  .visually-hidden:not(:focus-within) {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: -1px !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  @media (prefers-reduced-motion: reduce) {
    .hyte *,
    .hyte *::before,
    .hyte *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    .hyte {
      color-scheme: light;
    }
    .no-print {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .hyte :focus-visible {
      outline-color: Highlight;
    }
  }
`;
