// Generated from tarjotin.schema.json by scripts/generate.mjs. Do not edit.
/**
 * What `tarjotin build` reads: which sources become one catalogue, for which area, and where it is published. YAML or JSON. Paths are relative to this file.
 */
export interface Configuration {
  /**
   * Address or path of this schema, so that an editor can help.
   */
  $schema?: string;
  /**
   * Name of the catalogue, shown to people.
   */
  title: LocalizedText;
  /**
   * Folder to publish into. It holds `manifest.json` and `files/` afterwards and can be served as it is.
   */
  output: string;
  /**
   * Languages of the catalogue, the first one preferred, for example `[fi, sv, en]`. Texts in other languages are left out, unless a text has none of these.
   *
   * @minItems 1
   *
   * Items: BCP 47 tag.
   */
  languages?: [string, ...string[]];
  area?: Area;
  advice?: Advice;
  areas?: Outlines;
  postcodes?: PostcodeFile;
  travelTimes?: TravelTimeFile;
  search?: Search;
  /**
   * Whether `.br` and `.gz` are written beside every published file, for web servers that send what is ready. True when missing.
   */
  compress?: boolean;
  static?: StaticPages;
  guard?: Guard;
  reading?: Reading;
  merge?: Merge;
  /**
   * Where records are read from. When two sources tell the same fact, the one named first wins.
   *
   * @minItems 1
   */
  sources: [ConfiguredSource, ...ConfiguredSource[]];
}
/**
 * The area the catalogue is about. Records outside it are set aside, unless they serve it remotely or nationwide. Without this everything is taken.
 */
export interface Area {
  /**
   * Codes of wellbeing services counties, in quotes: `['10']` is Kymenlaakso. All their municipalities belong to the area.
   *
   * Items: Two digits in quotes.
   */
  wellbeingCounties?: string[];
  /**
   * Codes of further municipalities, in quotes: `['142']` is Iitti.
   *
   * Items: Three digits in quotes.
   */
  municipalities?: string[];
}
/**
 * The living adviser people can call: shown beside search and whenever nothing is found.
 */
export interface Advice {
  /**
   * Name of the service.
   */
  name: LocalizedText;
  /**
   * Phone number, `+358…`.
   */
  phone?: string;
  /**
   * A shared mailbox, never a person's own.
   */
  email?: string;
  /**
   * Page of the service.
   */
  url?: string;
  /**
   * When the phone is answered.
   */
  hours?: OpeningHours[];
  /**
   * Price of the call, languages spoken.
   */
  note?: LocalizedText;
}
/**
 * Weekly hours.
 */
export interface OpeningHours {
  /**
   * Weekdays, 1 Monday to 7 Sunday.
   *
   * @minItems 1
   *
   * Items: 1 Monday to 7 Sunday.
   */
  days: [number, ...number[]];
  /**
   * Opens, `HH:MM` in quotes.
   */
  from: string;
  /**
   * Closes, `HH:MM` in quotes.
   */
  to: string;
}
/**
 * A file of area outlines for the map. Those in the catalogue's area are published as GeoJSON; names come from the vocabulary.
 */
export interface Outlines {
  /**
   * GeoJSON FeatureCollection or TopoJSON in WGS 84. A municipality has its three-digit code, a county its two-digit code.
   */
  file: string;
  /**
   * TopoJSON: names of the objects to take. All when missing.
   *
   * Items: Name of an object.
   */
  objects?: string[];
  /**
   * Property that holds the code. The feature's `id` when missing.
   */
  codeProperty?: string;
  /**
   * The line the licence of the outlines asks to show. A file that `tarjotin areas` has made brings its own.
   */
  attribution?: LocalizedText;
}
/**
 * A file of points of postcodes, from which distances are measured for people who do not want to tell where they are: `tarjotin postcodes` makes it. It is published.
 */
export interface PostcodeFile {
  /**
   * JSON, `{ "postcodes": [{ "code": "45100", "municipality": "286", "point": { "lat": 60.868, "lon": 26.704 } }] }`.
   */
  file: string;
  /**
   * The line the licence of the postcodes asks to show. A file that `tarjotin postcodes` has made brings its own.
   */
  attribution?: LocalizedText;
}
/**
 * A prepared table of travel times from postcodes to places, shown to people who look near them in place of an estimate: `tarjotin travel-times` makes it of a router's matrix. It is published.
 */
export interface TravelTimeFile {
  /**
   * JSON, `TravelTimes` of catalogue.schema.json.
   */
  file: string;
  /**
   * The line the licences of the streets and timetables ask to show. A file that `tarjotin travel-times` has made brings its own.
   */
  attribution?: LocalizedText;
}
/**
 * How the words of the catalogue are read for searching.
 */
export interface Search {
  /**
   * What knows Finnish: `voikko` is the dictionary of Voikko on this machine, `word-list` a list that is installed with `tarjotin`, `rules` the rules of inflection and the catalogue's own words. `auto`, the default, takes the first of them that is there. The log says which.
   */
  lexicon?: 'auto' | 'voikko' | 'word-list' | 'rules';
  /**
   * Where Voikko's dictionary is when it is not in a usual place: the file `mor.vfst`, or the folder that holds the folder `5`.
   */
  voikko?: string;
}
/**
 * Plain HTML pages of the same activities, per municipality and theme: for search engines, for printing and where no scripts run. Written only when this key is there; `static: {}` is enough.
 */
export interface StaticPages {
  /**
   * Folder of the pages inside `output`; `static` when missing.
   */
  folder?: string;
  /**
   * Public address of the folder of the pages, https. Canonical addresses and sitemap.xml need it.
   */
  baseUrl?: string;
  /**
   * Page on which the tray itself is, which the pages link to.
   */
  searchUrl?: string;
}
/**
 * When nothing is published because something is probably wrong with a source. Percentages. What is missing keeps its usual value; `--accept-loss` publishes once in spite of it.
 */
export interface Guard {
  /**
   * Largest share of a source's or a municipality's activities that may vanish from one publication to the next; 15 when missing.
   */
  vanished?: number;
  /**
   * Largest share of a source's records that may be faulty; 5 when missing.
   */
  invalid?: number;
  /**
   * By how many percentage points the share of a source's or a municipality's activities that tell a fact (place, times, price, Swedish name …) may fall; 20 when missing.
   */
  fillRate?: number;
}
/**
 * How sources are read over the network.
 */
export interface Reading {
  /**
   * Mail or page of whoever runs this, told to the sources in `User-Agent`, so that their keepers can write instead of blocking.
   */
  contact?: string;
  /**
   * Folder for pages that have been read and not yet published, from which a run that was broken off goes on. `.tarjotin` beside `output` when missing. Keep it out of what the web server shows.
   */
  state?: string;
  /**
   * How old such pages may be to be used again; 6 when missing, 0 never.
   */
  freshHours?: number;
  /**
   * Rules for single hosts: `{ rajapinta.example.org: { requestsPerSecond: 5 } }`.
   */
  hosts?: {
    /**
     * Rules for the host of the key.
     */
    [k: string]: {
      /**
       * Most requests that begin in a second; 1 when missing.
       */
      requestsPerSecond?: number;
      /**
       * `true`: may be read without encryption.
       */
      http?: boolean;
      /**
       * `true`: may stand in a private network or on this machine. Elsewhere such addresses are refused, whatever a name leads to.
       */
      private?: boolean;
    };
  };
}
/**
 * How records of several sources become one activity.
 */
export interface Merge {
  /**
   * File of what you have decided of pairs of records, a table `decision;first;second;comment` with `same` or `different` and two records as `source:record id`. `tarjotin report` lists the pairs to decide, with the lines to put in.
   */
  decisions?: string;
}
/**
 * One source. Give exactly one of `url`, `file`, `folder` and `parts`.
 */
export interface ConfiguredSource {
  /**
   * Short name used in provenance and in reports: small letters, digits, hyphens. Do not change it later.
   */
  id: string;
  /**
   * What kind of source it is, which decides how it is read.
   */
  system:
    | 'lipas'
    | 'ptv'
    | 'linked-events'
    | 'csv'
    | 'lahella'
    | 'tpr'
    | 'hsds'
    | 'openactive'
    | 'xlsx'
    | 'schema-org'
    | 'icalendar';
  /**
   * Name shown to people.
   */
  name: LocalizedText;
  /**
   * Base address of the interface, https. (http only for hosts that `reading.hosts` allows it.)
   */
  url?: string;
  /**
   * A saved page, an array of records, a spreadsheet (CSV, XLSX), a web page or a calendar.
   */
  file?: string;
  /**
   * Folder of saved pages, read in order of name. A source of several parts has them in sub-folders (`services/`) or by file name (`services-1.json`).
   */
  folder?: string;
  /**
   * Saved pages by part, where their names do not tell the part: `{ services: [a.json, b.json], channels: [c.json] }`.
   */
  parts?: {
    /**
     * Files of one part, in order.
     *
     * @minItems 1
     *
     * Items: Path of a file.
     */
    [k: string]: [string, ...string[]];
  };
  /**
   * Options of this kind of source (municipalities, keyword sets, columns …): see the documentation of the source.
   */
  options?: {
    [k: string]: unknown;
  };
  /**
   * Request headers whose values are secret: header name to the name of the environment variable that holds the value, `{ x-api-key: PTV_API_KEY }`. A value itself never stands in this file.
   */
  headers?: {
    /**
     * Name of an environment variable.
     */
    [k: string]: string;
  };
  /**
   * Licence of the data.
   */
  licence?: {
    /**
     * Short name, `CC BY 4.0`.
     */
    name: string;
    /**
     * Address of the licence text.
     */
    url?: string;
  };
  /**
   * The line the licence asks to show.
   */
  attribution?: LocalizedText;
  /**
   * Saved pages: when they were saved, in UTC, `2026-11-22T03:00:00Z` in quotes.
   */
  fetched?: string;
  /**
   * How patient and how greedy reading is.
   */
  limits?: {
    /**
     * Longest time for one answer; 30 when missing.
     */
    timeoutSeconds?: number;
    /**
     * Most pages read of one part; 2000 when missing. The source is reported as incomplete when it has more.
     */
    pages?: number;
    /**
     * Largest page or file, after decompression; 64 when missing.
     */
    megabytes?: number;
    /**
     * All pages of the source together, after decompression; 4000 when missing.
     */
    totalMegabytes?: number;
    /**
     * Longest time for the whole source, pauses included; 90 when missing.
     */
    totalMinutes?: number;
    /**
     * How often a page is asked for when failures pass by themselves; 5 when missing.
     */
    tries?: number;
  };
}
/**
 * A text by language: `{ fi: Palvelutarjotin, sv: Servicebrickan }`.
 */
export interface LocalizedText {
  /**
   * The text in the language of the key, a BCP 47 tag.
   */
  [k: string]: string;
}
