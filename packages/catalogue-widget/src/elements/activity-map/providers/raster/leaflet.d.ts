declare module 'leaflet/dist/leaflet-src.esm.js' {
  export { latLng, Map, TileLayer } from 'leaflet';
}
