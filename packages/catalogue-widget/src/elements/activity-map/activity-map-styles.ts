import { css } from 'lit';

/** The frame of the map: its drawing is styled by the provider. */
export const activityMapStyles = css`
  .map {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .waiting {
    block-size: var(--hyte-map-height, clamp(20em, 66cqi, 34em));
    border-radius: var(--_radius);
    background: var(--_water);
  }
  .failed {
    padding: calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-soft);
  }
`;
