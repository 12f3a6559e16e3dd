/** MapLibre's own style sheet, as far as a map without controls needs it, and the colours, made of the theme's. */
export const vectorCss = `
.maplibregl-canvas-container, .maplibregl-canvas { position: absolute; left: 0; top: 0; }
.maplibregl-map { overflow: hidden; }
.map-ground {
  --_ground-land: var(--_land);
  --_ground-water: var(--_water);
  --_ground-green: color-mix(in oklab, var(--_land) 86%, #5b9a46);
  --_ground-built: color-mix(in oklab, var(--_land) 94%, var(--_text));
  --_ground-building: color-mix(in oklab, var(--_land) 86%, var(--_text));
  --_ground-road: var(--_surface);
  --_ground-casing: color-mix(in oklab, var(--_land) 78%, var(--_text));
  --_ground-path: color-mix(in oklab, var(--_land) 62%, var(--_text));
  --_ground-rail: color-mix(in oklab, var(--_land) 66%, var(--_text));
  --_ground-border: var(--_border);
  --_ground-text: var(--_text);
  --_ground-muted: var(--_muted);
  --_ground-water-text: color-mix(in oklab, var(--_water) 35%, var(--_text));
}
.map-colour { position: absolute; visibility: hidden; forced-color-adjust: none; transition: none; }
@media (prefers-contrast: more) {
  .map-ground { --_ground-casing: var(--_text); --_ground-path: var(--_text); --_ground-rail: var(--_text); --_ground-border: var(--_text); --_ground-muted: var(--_text); --_ground-water-text: var(--_text); }
}
@media (forced-colors: active) {
  .map-ground { --_ground-land: Canvas; --_ground-water: color-mix(in srgb, Canvas 80%, CanvasText); --_ground-green: Canvas; --_ground-built: Canvas; --_ground-building: color-mix(in srgb, Canvas 70%, CanvasText); --_ground-road: Canvas; --_ground-casing: CanvasText; --_ground-path: CanvasText; --_ground-rail: CanvasText; --_ground-border: CanvasText; --_ground-text: CanvasText; --_ground-muted: CanvasText; --_ground-water-text: CanvasText; }
}
`;
