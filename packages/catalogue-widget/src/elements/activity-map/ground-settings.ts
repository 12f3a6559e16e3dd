import type { GroundKind } from './providers/map-ground.js';

/** A street map that a site offers. */
export interface GroundChoice {
  readonly kind: GroundKind;
  /** Address of the tiles, with placeholders, or of the PMTiles file. */
  readonly source: string;
  readonly attribution?: string;
}

/** As `<hyte-activity-map>` or the `map` of the tray's `settings` have them. */
export interface GroundSettings {
  readonly tiles?: string | undefined;
  readonly vector?: string | undefined;
  readonly attribution?: string | undefined;
}

/**
 * The street maps to try, the best first: what the element says, or else the `map` of the settings, JSON or an object.
 * What does not fit is left out and told to the web editor.
 */
export function groundChoices(own: GroundSettings, settings: unknown): GroundChoice[] {
  const { tiles, vector, attribution } = own.tiles || own.vector ? own : readSettings(settings);
  const credit = attribution ? { attribution } : {};
  return [
    ...(vector ? [{ kind: 'vector' as const, source: vector, ...credit }] : []),
    ...(tiles ? [{ kind: 'raster' as const, source: tiles, ...credit }] : []),
  ];
}

function readSettings(settings: unknown): GroundSettings {
  const map = asObject(parsed(settings))['map'];
  if (map === undefined) return {};
  const { tiles, vector, attribution, ...others } = asObject(map);
  const good = [tiles, vector, attribution].every((value) => value === undefined || typeof value === 'string');
  if (good && Object.keys(others).length === 0 && (tiles || vector))
    return { tiles, vector, attribution } as GroundSettings;
  const example = '{"map": {"vector": "/kartta/kymenlaakso.pmtiles"}}';
  console.warn(
    `[hyte] bad-settings: "map" in the settings of <hyte-catalogue> cannot be used. Write it as ${example}.`,
  );
  return {};
}

/** What is no JSON is told by whoever reads the rest of the settings. */
function parsed(settings: unknown): unknown {
  try {
    return typeof settings === 'string' ? JSON.parse(settings) : settings;
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
