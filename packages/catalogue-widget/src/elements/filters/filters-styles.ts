import { css } from 'lit';

export const filtersStyles = css`
  :host([collapsible]) .hyte {
    --_filters-toggle: flex;
    --_filters-panel: none;
  }
  /* A tray sets the two properties where it has one column, so that nothing has to be measured by script. */
  .hyte .toggle,
  .hyte .done {
    display: var(--_filters-toggle, none);
    inline-size: 100%;
  }
  .toggle span {
    flex: 1;
    min-inline-size: 0;
  }
  .panel {
    display: var(--_filters-panel, block);
  }
  .panel.open {
    display: block;
  }
  .toggle + .panel.open {
    margin-block-start: calc(var(--_space) * 4);
  }
  .panel > .subtitle {
    padding-block-end: calc(var(--_space) * 2);
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: max(2.75em, 44px);
    padding-block: calc(var(--_space) * 2);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .question {
    flex: 1;
    font-weight: 600;
  }
  summary:hover .question {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .chosen {
    padding: 0 calc(var(--_space) * 2);
    border-radius: 1em;
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
  }
  details[open] > summary .icon:last-child,
  .toggle[aria-expanded='true'] .icon:last-child {
    transform: rotate(180deg);
  }
  .choices {
    padding-block-end: calc(var(--_space) * 4);
  }
  .choices fieldset + fieldset {
    margin-block-start: calc(var(--_space) * 4);
  }
  .choices legend {
    padding-block-end: var(--_space);
    color: var(--_muted);
  }
  .count {
    margin-inline-start: 0.25em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .hyte .weekdays .chip {
    min-inline-size: 2.75em;
    padding-inline: calc(var(--_space) * 2);
  }
  .range {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  .choices .field {
    margin-block-end: calc(var(--_space) * 2);
  }
  .hyte .range .field {
    display: block;
    margin-block-end: 0;
  }
  .age-row {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .hyte .age-row .field {
    inline-size: 5em;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .age .chips {
    margin-block-start: calc(var(--_space) * 2);
  }
  .near {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
  }
  .near-row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    inline-size: 100%;
  }
  .near-row .field {
    flex: 1 1 8em;
    min-inline-size: 0;
    margin: 0;
  }
  .problem {
    color: var(--_danger);
  }
  .untold {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .low-cost {
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }
  .means {
    display: block;
  }
  .hyte .done {
    margin-block-start: calc(var(--_space) * 2);
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .chosen {
      outline: 1px solid;
    }
  }
`;
