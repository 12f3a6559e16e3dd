import type { JsonObject } from '../../clean/json-fields.js';

/** What was read of PTV, by id, in the shape of version 11. */
export interface PtvRecords {
  readonly services: ReadonlyMap<string, JsonObject>;
  readonly channels: ReadonlyMap<string, JsonObject>;
  readonly organizations: ReadonlyMap<string, JsonObject>;
  readonly generals: ReadonlyMap<string, JsonObject>;
  /** Connections by service and channel. */
  readonly byService: ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;
}
