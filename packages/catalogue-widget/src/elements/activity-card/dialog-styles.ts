import { css } from 'lit';

/** The opened card as a dialog: a sheet over the whole screen where there is little room. */
export const dialogStyles = css`
  .full:has(.dialog) {
    min-block-size: 0;
    margin: 0;
  }
  .hyte .dialog {
    inline-size: min(46em, 100vw - 4em);
    max-inline-size: none;
    max-block-size: min(100vh - 4em, 60em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-block: 6em 2em;
    visibility: visible;
    pointer-events: auto;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .dialog-head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 6);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  .dialog-head > .title {
    min-inline-size: 0;
    padding-block: calc(var(--_space) * 2);
  }
  .dialog-head > .button {
    flex: none;
  }
  .dialog-body {
    container: hyte / inline-size;
    padding: calc(var(--_space) * 4) calc(var(--_space) * 6) calc(var(--_space) * 6);
  }
  .dialog-lead {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 4);
  }
  @media (max-width: 44em) {
    .hyte .dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .dialog-head,
    .dialog-body {
      padding-inline: calc(var(--_space) * 4);
    }
  }
  /* Enlarged letters leave little height: then the name must not stay in the way. */
  @media (max-height: 30em) {
    .dialog-head {
      position: static;
    }
    .hyte .dialog {
      scroll-padding-block: 0;
    }
  }
  @media print {
    .hyte .dialog {
      position: static;
      inline-size: auto;
      block-size: auto;
      max-block-size: none;
      border: 0;
      box-shadow: none;
      overflow: visible;
    }
    .dialog-head,
    .dialog-lead {
      display: none;
    }
    .dialog-body {
      padding: 0;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .hyte .dialog {
      border: 2px solid;
    }
  }
`;
