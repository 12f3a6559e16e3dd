/** What Leaflet's own style sheet says of tiles; the rest of it is for what is not used here. */
export const rasterCss = `
.leaflet-pane, .leaflet-tile, .leaflet-tile-container, .leaflet-zoom-animated { position: absolute; left: 0; top: 0; }
.leaflet-container { overflow: hidden; }
.leaflet-tile { visibility: hidden; user-select: none; -webkit-user-drag: none; }
.leaflet-tile-loaded { visibility: inherit; }
.leaflet-container img.leaflet-tile { max-width: none; max-height: none; width: auto; padding: 0; mix-blend-mode: plus-lighter; }
.leaflet-zoom-animated { transform-origin: 0 0; }
`;
