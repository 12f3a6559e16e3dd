import type { TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import type { CommonSwitches } from './shell.js';

/** Switches of `areas` and `postcodes`. */
export interface GeographySwitches extends CommonSwitches {
  readonly county?: readonly string[];
  readonly municipality?: readonly string[];
  readonly out?: string;
  readonly year?: number;
  readonly scale?: string;
  readonly tolerance?: number;
  readonly url?: string;
  readonly force?: boolean;
}

/** Switches of `travel-times`. */
export interface TravelTimesSwitches extends CommonSwitches {
  readonly matrix?: string;
  readonly mode?: TravelTimes['mode'];
  readonly date?: string;
  readonly attribution?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Switches of `init`. */
export interface InitSwitches extends CommonSwitches {
  readonly county?: readonly string[];
  readonly municipality?: readonly string[];
  readonly sources?: readonly string[];
  readonly organisation?: string;
  readonly contact?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly force?: boolean;
}
