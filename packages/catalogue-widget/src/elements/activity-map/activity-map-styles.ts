import { css } from 'lit';

/** The frame of the map: its drawing is styled by the provider. */
export const activityMapStyles = css`
  .map {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 2);
  }
  .keys {
    margin-inline-start: auto;
  }
  .keys[open] {
    flex-basis: 100%;
  }
  .keys summary {
    padding-block: calc(var(--_space) * 2);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .keys ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .hyte .key {
    padding-inline-start: 2.5em;
    list-style: decimal;
  }
  .key span {
    font-weight: 700;
  }
  @media not print {
    .hyte .key {
      display: none;
    }
  }
  .waiting {
    block-size: var(--hyte-map-height, clamp(20em, 66cqi, 34em));
    border-radius: var(--_radius);
    background: var(--_water);
  }
  .failed {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-soft);
  }
`;
