/** Style sheet of land, borders and names, drawn without a background image, so that they print. The points do not wait for it. */
export const sceneryCss = `
.map-base, .map-names { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; display: block; }
.map-lines { pointer-events: none; }
.map-base { overflow: visible; }
.map-names { pointer-events: none; z-index: 2; overflow: visible; }
.map-base, .map-names { will-change: translate; }
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
.map-from, .map-from-around { r: 0.5em; fill: var(--_surface); stroke: var(--_text); stroke-width: 0.3em; }
.map-from-around { r: 1.75em; fill: var(--_text); fill-opacity: 0.12; stroke: none; }
.map-scale-bar { fill: none; stroke: var(--_text); stroke-width: 1.5px; }
.map-scale, .map-name { fill: var(--_text); stroke: var(--_land); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; font-size: 0.8125em; }
.map-scale { stroke: var(--_water); font-size: 0.75em; }
.map-name { text-anchor: middle; }
.map-name-municipality { fill: var(--_muted); }
.map-name-county { fill: var(--_muted); font-weight: 600; letter-spacing: 0.02em; }
.map-name-from { font-weight: 700; }
.map-name-selected { font-weight: 700; font-size: 0.9375em; stroke: var(--_surface); stroke-width: 4px; }
.map-mark { fill: var(--_point); stroke: var(--_surface); stroke-width: 4px; }
@media (prefers-contrast: more) {
  .map-municipality, .map-county { stroke: var(--_text); stroke-opacity: 1; }
  .map-name { fill: var(--_text); }
}
@media not print {
  .map-has-ground :is(.map-municipality, .map-county):not(.map-chosen) { display: none; }
}
@media print {
  .map-base, .map-names { will-change: auto; }
}
@media (forced-colors: active) {
  .map-home, .map-neighbours, .map-territory { fill: Canvas; stroke: CanvasText; }
  .map-neighbours, .map-territory { stroke: none; }
  .map-municipality, .map-county { stroke: CanvasText; }
  .map-base :is(.map-chosen, .map-served) { fill: none; stroke: Highlight; stroke-width: 3px; }
  .map-scale-bar, .map-from { stroke: CanvasText; }
  .map-from { fill: Canvas; }
  .map-scale, .map-name { fill: CanvasText; stroke: Canvas; }
  .map-mark { fill: Highlight; stroke: Canvas; }
}
`;
