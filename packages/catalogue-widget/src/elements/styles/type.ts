import { css } from 'lit';

/** Type scale (1.2), links, muted text and icons. */
export const typeStyles = css`
  .hyte :where(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    font-family: var(--_font-heading);
    font-weight: var(--_weight-heading);
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: 1.44em;
  }
  .subtitle {
    font-size: 1.2em;
  }
  .small {
    font-size: 0.9375em;
  }
  .muted {
    color: var(--_muted);
  }
  .measure {
    max-inline-size: 38em;
  }
  .hyte :where(a) {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .hyte :where(a:hover) {
    text-decoration-thickness: 2px;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-contrast: more) {
    .muted {
      color: var(--_text);
    }
  }
  @media print {
    .hyte :where(a) {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .muted {
      color: CanvasText;
    }
  }
`;
