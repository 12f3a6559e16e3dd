/**
 * Style sheet of the points and buttons of the SVG map, on the private `--_*` properties of the theme; goes where the element's own sheets are.
 * Spots are drawn without a background image, so that they print.
 */
export const svgMapCss = `
.map-stage {
  position: relative;
  overflow: hidden;
  block-size: var(--hyte-map-height, clamp(20em, 66cqi, 34em));
  border-radius: var(--_radius);
  background: var(--_water);
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
  isolation: isolate;
  cursor: grab;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.map-stage:active { cursor: grabbing; }
.map-ground { position: absolute; inset: 0; pointer-events: none; }

.map-points { position: absolute; inset: 0; z-index: 1; will-change: translate; }
.map-stage .map-spot {
  position: absolute;
  inline-size: max(1.75em, 24px);
  block-size: max(1.75em, 24px);
  padding: 0;
  border: 0;
  border-radius: 2em;
  background: none;
  color: var(--_text);
  line-height: 1;
  transform: translate(-50%, -50%);
  cursor: pointer;
}
.map-stage .map-spot::before {
  content: '';
  position: absolute;
  inset: 0;
  inline-size: 0.9375em;
  block-size: 0.9375em;
  margin: auto;
  border: 0.125em solid var(--_surface);
  border-radius: 50%;
  background: var(--_point);
  box-shadow: 0 0 0 1px var(--_point);
}
.map-stage .map-cluster {
  inline-size: auto;
  min-inline-size: max(2.25em, 24px);
  block-size: max(2.25em, 24px);
  padding-inline: 0.5em;
  border: 2px solid var(--_point);
  background: var(--_surface);
  font-size: 0.9375em;
  font-weight: 700;
  font-variant-numeric: tabular-nums;
}
.map-stage .map-cluster::before { content: none; }
.map-stage .map-spot:hover, .map-stage .map-is-hovered, .map-stage .map-spot:focus-visible { z-index: 1; }
.map-stage .map-spot:hover::before, .map-stage .map-is-hovered::before { box-shadow: 0 0 0 3px var(--_point); }
.map-stage .map-cluster:hover, .map-stage .map-cluster.map-is-hovered { background: var(--_accent-soft); color: var(--_on-accent-soft); }

.map-stage .map-control { inline-size: max(2.25em, 36px); min-block-size: 0; block-size: max(2.25em, 36px); padding: 0; }
.map-zooming { position: absolute; z-index: 3; inset-block-end: 0.5em; inset-inline-end: 0.5em; display: grid; gap: 0.25em; }
.map-zooming :focus-visible { z-index: 1; }
.map-stage :is(.map-north, .map-south, .map-west, .map-east) {
  position: absolute;
  z-index: 3;
  inline-size: max(1.75em, 28px);
  block-size: max(1.75em, 28px);
  border-color: transparent;
  background: color-mix(in srgb, var(--_surface) 78%, transparent);
}
.map-stage :is(.map-north, .map-south) { left: 0; right: 0; margin-inline: auto; }
.map-stage :is(.map-west, .map-east) { top: 0; bottom: 0; margin-block: auto; }
.map-north { top: 0.25em; }
.map-south { bottom: 0.25em; }
.map-west { left: 0.25em; }
.map-east { right: 0.25em; }

.map-stage .map-hint {
  position: absolute;
  z-index: 4;
  inset: auto 0 3.5em;
  inline-size: fit-content;
  max-inline-size: calc(100% - 2em);
  margin: auto;
  padding: 0.5em 1em;
  border-radius: var(--_radius-control);
  background: var(--_text);
  color: var(--_surface);
  text-align: center;
  pointer-events: none;
}
.map-list {
  position: absolute;
  z-index: 5;
  inset: auto 0 0;
  max-block-size: 80%;
  padding: 0.5em;
  overflow: auto;
  border-block-start: 1px solid var(--_line);
  background: var(--_surface);
  cursor: auto;
}
.map-list-head { display: flex; align-items: center; justify-content: space-between; padding-inline-start: var(--_space); }
.map-list > .button { margin-inline-start: var(--_space); }
.map-stage .map-list-close { padding: 0; inline-size: 2.5em; border: 0; font-size: 1.1em; }
.map-stage .map-list-item { display: block; inline-size: 100%; min-block-size: max(2.75em, 44px); padding: 0.375em 0.5em; text-align: start; }
.map-list small { display: inline-block; inline-size: 100%; }

@media (pointer: coarse) {
  .map-stage .map-spot { inline-size: max(2.75em, 44px); block-size: max(2.75em, 44px); }
  .map-stage .map-cluster { min-inline-size: max(2.75em, 44px); inline-size: auto; }
  .map-stage .map-control { inline-size: max(2.75em, 44px); block-size: max(2.75em, 44px); }
  .map-stage :is(.map-west, .map-east) { bottom: 35%; }
}
@media (prefers-contrast: more) {
  .map-stage .map-control { background: var(--_surface); }
}
@media print {
  .map-ground { display: none; }
  .map-points { will-change: auto; }
  .map-stage { block-size: auto; aspect-ratio: var(--_map-ratio); break-inside: avoid; border: 1px solid var(--_line); }
  .map-controls, .map-hint, .map-list { display: none; }
  .map-stage .map-spot:not([data-numbers='']) { inline-size: auto; padding-inline: 0.3em; border: 1px solid; border-radius: 1em; background: var(--_surface); font-size: 0.8125em; font-weight: 700; }
  .map-stage .map-spot:not([data-numbers=''])::before { content: attr(data-numbers); position: static; inline-size: auto; block-size: auto; border: 0; border-radius: 0; background: none; box-shadow: none; }
  .map-stage .map-cluster:not([data-numbers='']) { font-size: 0; }
  .map-stage .map-cluster:not([data-numbers=''])::before { font-size: 13px; }
}
@media (forced-colors: active) {
  .map-stage { border: 1px solid CanvasText; background: Canvas; }
  .map-stage .map-spot::before { forced-color-adjust: none; border-color: Canvas; background: CanvasText; box-shadow: 0 0 0 1px CanvasText; }
  .map-stage .map-spot:hover::before, .map-stage .map-is-hovered::before { background: Highlight; box-shadow: 0 0 0 3px Highlight; }
  .map-stage .map-cluster { border-color: ButtonText; }
  .map-stage :is(.map-north, .map-south, .map-west, .map-east) { border-color: ButtonText; }
}
`;
