import { css } from 'lit';

export const catalogueStyles = css`
  .tray,
  .top,
  .columns,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_space) * 4);
  }
  .tray {
    /* One column: the filters fold away behind their button. */
    --_filters-toggle: flex;
    --_filters-panel: none;
  }
  .filters {
    min-block-size: 2.75em;
  }
  .views,
  .map-head {
    min-block-size: 2.75em;
  }
  .views {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  /* A container query around a ::part rule would ask the list's own container: so only the length is set in one. */
  hyte-activity-list::part(header) {
    padding-inline-end: var(--_views-room, 0);
  }
  /* As high as the map that is still to come. */
  hyte-activity-map:not(:defined) {
    display: block;
    block-size: var(--hyte-map-height, clamp(20em, 66cqi, 34em));
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-inline-start: 0.25em solid var(--_warn);
    background: var(--_warn-soft);
  }
  /* About as tall as what comes, so that the page does not jump. */
  .room {
    min-block-size: 30em;
  }
  @container hyte (min-width: 56em) {
    .tray {
      --_filters-toggle: none;
      --_filters-panel: block;
    }
    .columns {
      grid-template: 'filters results' auto 'advice results' 1fr / minmax(14em, 18em) minmax(0, 1fr);
      gap: calc(var(--_space) * 6) calc(var(--_space) * 8);
    }
    .filters {
      grid-area: filters;
    }
    .results {
      grid-area: results;
    }
    .filters ~ .advice-place {
      grid-area: advice;
    }
  }
  @container hyte (min-width: 44em) {
    /* The buttons stand at the end of the list's own first line, which leaves them room. */
    .views {
      grid-area: 1 / 1;
      place-self: start end;
      z-index: 1;
    }
    .views ~ slot hyte-activity-list,
    .views ~ slot .map-head {
      grid-area: 1 / 1;
    }
    .views ~ slot {
      --_views-room: 15em;
    }
  }
  @media print {
    .views,
    .notice .button,
    .filters {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
    }
  }
`;
