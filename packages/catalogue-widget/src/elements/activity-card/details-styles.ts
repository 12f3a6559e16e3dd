import { css } from 'lit';

/** The opened card: headings above their content, or beside it where there is room. */
export const detailsStyles = css`
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 6);
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_line);
  }
  .section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.5;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    min-inline-size: 0;
    max-inline-size: 38em;
  }
  .content > * {
    min-inline-size: 0;
  }
  .times li:first-child,
  .lead {
    font-weight: 600;
  }
  .doubt {
    color: var(--_warn);
    font-weight: 400;
  }
  details > summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .tap {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 24px;
    overflow-wrap: anywhere;
  }
  .contact .tap {
    min-block-size: 2.5em;
    font-size: 1.0625em;
  }
  .access {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space) calc(var(--_space) * 4);
  }
  .access li {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .access .icon {
    block-size: 1.5em;
    inline-size: 1.125em;
  }
  .access .yes .icon {
    color: var(--_ok);
  }
  .access .no .icon {
    color: var(--_danger);
  }
  .first-time {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
  }
  .first-time + .section {
    border-block-start: 0;
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .hyte .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .take-along {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_line);
  }
  .address {
    flex-basis: 100%;
  }
  .source {
    display: grid;
    gap: var(--_space);
  }
  @container hyte (inline-size >= 38em) {
    .section {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .hyte .tap,
    details > summary {
      min-block-size: max(2.75em, 44px);
    }
    details > summary {
      padding-block: 0.625em;
    }
  }
  @media print {
    .section {
      grid-template-columns: 9em minmax(0, 1fr);
      padding-block: 0.5em;
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
    }
    .content .tap[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .first-time {
      border: 2px solid;
    }
  }
`;
