import { css } from 'lit';

/** The closed row. One column first; two where there is room for them. */
export const cardStyles = css`
  .card {
    position: relative;
    padding-block: calc(var(--_space) * 5);
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_line);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2) calc(var(--_space) * 8);
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .what > :first-child {
    justify-self: stretch;
  }
  .hyte .name {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.5);
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_link);
    font-size: 1.2em;
    font-weight: var(--_weight-heading);
    line-height: 1.3;
    text-align: inherit;
    cursor: pointer;
  }
  .name span {
    min-inline-size: 0;
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.18em;
  }
  .name:hover span {
    text-decoration-color: currentColor;
  }
  .name .icon {
    block-size: 1.3em;
    inline-size: 1em;
    color: var(--_muted);
  }
  .name[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  /* The whole row opens the card, so that nobody has to aim. */
  .name::after {
    content: '';
    position: absolute;
    inset: calc(var(--_space) * -5) 0;
  }
  .name[aria-expanded='true']::after {
    inset-block-end: calc(var(--_space) * -2);
  }
  .summary {
    display: -webkit-box;
    max-inline-size: 38em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  :host([open]) .summary {
    display: block;
  }
  /* Underlined, so that it is seen without colours too. */
  mark {
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
    /* WebKit takes no thickness in the shorthand. */
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.18em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
    text-wrap: pretty;
  }
  .facts span {
    min-inline-size: 0;
  }
  .facts li {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .facts .icon {
    block-size: 1.5em;
    inline-size: 1.125em;
    color: var(--_muted);
  }
  .facts strong {
    font-weight: 600;
  }
  .ageing,
  .ageing .icon {
    color: var(--_warn);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    padding: 0 calc(var(--_space) * 2);
    border-radius: var(--_radius-control);
    background: var(--_warn-soft);
    color: var(--_warn);
    font-weight: 600;
  }
  .badge .icon {
    inline-size: 1em;
  }
  .badge.grave {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .full {
    min-block-size: 12em;
    margin-block-start: calc(var(--_space) * 4);
  }
  @container hyte (inline-size >= 38em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 14em;
    }
    .hyte .name {
      justify-content: flex-start;
    }
    .more {
      display: block;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
      padding-block: 0.75em;
    }
    .hyte .name {
      color: inherit;
    }
    .name .icon {
      display: none;
    }
    .badge {
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
    .hyte .name {
      color: LinkText;
    }
  }
`;
