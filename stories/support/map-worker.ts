// A bundler moves MapLibre away from its worker, so whoever bundles says where the worker is.
import { setWorkerUrl } from 'maplibre-gl';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

setWorkerUrl(new URL(worker, location.href).href);
