/**
 * Style sheet of the SVG map, on the private `--_*` properties of the theme; goes where the element's own sheets are.
 * Spots and names are drawn without a background image, so that they print.
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
.map-base, .map-names { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; display: block; }
.map-lines { pointer-events: none; }
.map-base { overflow: visible; }
.map-names { pointer-events: none; z-index: 2; overflow: visible; }
.map-base, .map-names, .map-points { will-change: translate; }
.map-ground { position: absolute; inset: 0; pointer-events: none; }
.map-base path { vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.map-home { fill: var(--_land); stroke: color-mix(in srgb, var(--_border) 60%, var(--_water)); stroke-width: 1px; }
.map-neighbours { fill: color-mix(in srgb, var(--_land) 45%, var(--_water)); }
.map-territory { fill: color-mix(in srgb, var(--_land) 22%, var(--_water)); }
.map-municipality, .map-county { fill: none; stroke: var(--_border); stroke-width: 0.75px; stroke-opacity: 0.55; }
.map-county { stroke-width: 1.5px; stroke-opacity: 0.8; }
.map-far .map-municipality { display: none; }
.map-base .map-chosen { display: inline; fill: var(--_point); fill-opacity: 0.1; stroke: var(--_point); stroke-width: 2px; stroke-opacity: 1; }
.map-base .map-served { display: inline; fill: var(--_point); fill-opacity: 0.18; stroke: var(--_point); stroke-width: 2px; stroke-opacity: 1; stroke-dasharray: 6 3; }
.map-base .map-searched { fill: none; stroke: var(--_text); stroke-width: 1.5px; stroke-dasharray: 4 4; }
.map-scale-bar { fill: none; stroke: var(--_text); stroke-width: 1.5px; }
.map-scale, .map-name { fill: var(--_text); stroke: var(--_land); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; font-size: 0.8125em; }
.map-scale { stroke: var(--_water); font-size: 0.75em; }
.map-name { text-anchor: middle; }
.map-name-municipality { fill: var(--_muted); }
.map-name-county { fill: var(--_muted); font-weight: 600; letter-spacing: 0.02em; }
.map-name-selected { font-weight: 700; font-size: 0.9375em; stroke: var(--_surface); stroke-width: 4px; }
.map-mark { fill: var(--_point); stroke: var(--_surface); stroke-width: 4px; }

.map-points { position: absolute; inset: 0; z-index: 1; }
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
  .map-municipality, .map-county { stroke: var(--_text); stroke-opacity: 1; }
  .map-name { fill: var(--_text); }
  .map-stage .map-control { background: var(--_surface); }
}
@media not print {
  .map-has-ground :is(.map-municipality, .map-county):not(.map-chosen) { display: none; }
}
@media print {
  .map-ground { display: none; }
  .map-base, .map-names, .map-points { will-change: auto; }
  .map-stage { block-size: auto; aspect-ratio: var(--_map-ratio); break-inside: avoid; border: 1px solid var(--_line); }
  .map-controls, .map-hint, .map-list { display: none; }
  .map-stage .map-spot:not([data-numbers='']) { inline-size: auto; padding-inline: 0.3em; border: 1px solid; border-radius: 1em; background: var(--_surface); font-size: 0.8125em; font-weight: 700; }
  .map-stage .map-spot:not([data-numbers=''])::before { content: attr(data-numbers); position: static; inline-size: auto; block-size: auto; border: 0; border-radius: 0; background: none; box-shadow: none; }
  .map-stage .map-cluster:not([data-numbers='']) { font-size: 0; }
  .map-stage .map-cluster:not([data-numbers=''])::before { font-size: 13px; }
}
@media (forced-colors: active) {
  .map-stage { border: 1px solid CanvasText; background: Canvas; }
  .map-home, .map-neighbours, .map-territory { fill: Canvas; stroke: CanvasText; }
  .map-neighbours, .map-territory { stroke: none; }
  .map-municipality, .map-county { stroke: CanvasText; }
  .map-base :is(.map-chosen, .map-served) { fill: none; stroke: Highlight; stroke-width: 3px; }
  .map-scale-bar { stroke: CanvasText; }
  .map-scale, .map-name { fill: CanvasText; stroke: Canvas; }
  .map-mark { fill: Highlight; stroke: Canvas; }
  .map-stage .map-spot::before { forced-color-adjust: none; border-color: Canvas; background: CanvasText; box-shadow: 0 0 0 1px CanvasText; }
  .map-stage .map-spot:hover::before, .map-stage .map-is-hovered::before { background: Highlight; box-shadow: 0 0 0 3px Highlight; }
  .map-stage .map-cluster { border-color: ButtonText; }
  .map-stage :is(.map-north, .map-south, .map-west, .map-east) { border-color: ButtonText; }
}
`;
