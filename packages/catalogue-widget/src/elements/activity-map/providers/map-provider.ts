import type { Box } from '@hyte/search-core/geo/box.js';
import type { MapPoint } from '@hyte/search-core/search-engine.js';
import type { GroundKind, GroundPlane, GroundView, MapGround } from './map-ground.js';

/** What a lazily loaded map module exports. Each provider is one self-contained module without Lit. */
export interface MapProvider {
  /** Draws a map into `container` (inside a shadow root or a document) and returns the handle of it. */
  createMap(container: HTMLElement, options: MapOptions): MapView;
}

/** Texts and callbacks that the element hands to a provider: the provider knows neither Lit nor the catalogue. */
export interface MapOptions {
  readonly labels: MapLabels;
  /** Name and detail line of an activity, asked only for what is in view. */
  describe(id: string): MapItem;
  /** The person chose an activity on the map, or with `undefined` let go of it. */
  onSelect(id: string | undefined): void;
  /** An activity is pointed at, or focused, on the map; `undefined` when none is any more. */
  onHover(id: string | undefined): void;
  /** The view has been moved and is at rest: `bounds` says where. */
  onMoved(): void;
  /** A sentence for the shared announcer. */
  onAnnounce(sentence: string): void;
  /** Something is missing from the map, which still works. */
  onDegraded(reason: MapDegradation, cause: unknown): void;
}

/**
 * `provider`: the map itself did not load, and words are shown instead. `areas`: the file of area outlines could not be
 * read, and the built-in coast is shown instead. `points`: the places could not be asked for, and older ones are shown.
 * `vector`, `raster`: this street map cannot be shown, and the next that the site offers, or the built-in map, is.
 */
export type MapDegradation = 'provider' | 'areas' | 'points' | GroundKind;

export interface MapItem {
  readonly name: string;
  /** BCP 47 tag of the name, when it is not the language of the interface. */
  readonly lang?: string;
  /** Address, or what else tells it from its neighbours. */
  readonly detail?: string;
}

/** A running map. All calls are cheap; drawing happens in the next frame. */
export interface MapView {
  /** Shows these points, one for each place of each activity, and fits the view unless the person has moved it. */
  setPoints(points: readonly MapPoint[]): void;
  setAreas(areas: MapAreas): void;
  /**
   * Puts a street map beneath the points, or with `undefined` takes it away. What is seen, chosen and focused stays; only a view
   * that nobody has moved is fitted anew when a ground comes, which may be looked at from nearer.
   */
  setGround(ground: MapGround | undefined): void;
  /** What would be seen over a ground if it came now; `undefined` until the map has a size. */
  viewOver(plane: GroundPlane): GroundView | undefined;
  /** The chosen activity: drawn doubled and named, and brought into view. */
  setSelection(id: string | undefined): void;
  /** An activity that is pointed at somewhere else on the page. */
  setHover(id: string | undefined): void;
  /** The numbers that activities have in the list: a printed map shows them. */
  setNumbers(numbers: ReadonlyMap<string, number>): void;
  /** Degrees of what is in view; `undefined` while nobody has moved it from where all points are. */
  bounds(): Box | undefined;
  /** Texts in another language. */
  setLabels(labels: MapLabels): void;
  /** Names that `describe` did not know before are there now. */
  refreshNames(): void;
  /** Moves the view by quarters of its size: `pan(1, 0)` looks east, `pan(0, 1)` south. */
  pan(east: number, south: number): void;
  /** Zooms by doublings about the middle, negative is out. */
  zoom(steps: number): void;
  /** Shows all points. */
  fit(): void;
  /** Removes everything from the container and stops listening. */
  destroy(): void;
}

export interface MapAreas {
  /**
   * Parsed GeoJSON: a FeatureCollection of Polygons and MultiPolygons (WGS 84), each with `properties.code`, `level`
   * (`county` or `municipality`) and `name` (text, or texts by language). `"land": true` on the collection says that the
   * outlines follow the coast; without it they may reach into the sea. `"attribution"` is shown on the map.
   */
  readonly outlines?: unknown;
  /** Names to show where there are no outlines. */
  readonly centres: readonly AreaCentre[];
  /** Codes of the areas chosen in the query: drawn slightly stronger. */
  readonly chosen: readonly string[];
  /** Codes of the areas that the chosen activity serves: it has no place there, so they are shown whole. */
  readonly served?: readonly string[];
  /** The part of the map that the query asks for. */
  readonly searched?: Box;
  /** Where the query measures distances from: marked, and looked at with what is nearest to it. */
  readonly from?: AreaCentre;
}

export interface AreaCentre {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Everything a provider says, in the language of the interface. */
export interface MapLabels {
  /** BCP 47 tag of the interface: numbers and area names follow it. */
  readonly language: string;
  /** Names the group of points and says which keys work there. */
  readonly points: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly north: string;
  readonly south: string;
  readonly west: string;
  readonly east: string;
  readonly close: string;
  /** In the list of a small cluster: shows its places apart. */
  readonly zoomHere: string;
  readonly wheelHint: string;
  readonly touchHint: string;
  /** Name of a cluster that zooms in. */
  cluster(count: number): string;
  /** Name of a small cluster, which opens its list. */
  fewPlaces(count: number): string;
  /** Heading of that list. */
  here(count: number): string;
  /** Name of a cluster that cannot be split, and heading of its list. */
  samePlace(count: number): string;
  /** How many of a long list are not shown. */
  more(count: number): string;
  /** Said after the view has changed. */
  visible(count: number): string;
}
