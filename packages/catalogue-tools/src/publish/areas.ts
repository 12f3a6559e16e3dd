import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { feature } from 'topojson-client';
import type { Outlines } from '../generated/configuration.js';
import { attributionIn } from '../geography/origin.js';
import type { AreaCodes } from '../pipeline/area.js';
import type { OutlineGeometry } from '../pipeline/outline-distance.js';
import { parsePage } from '../reading/parse-page.js';
import { type InputGeometry, roundedGeometry } from './round-geometry.js';

/** What is published for the map: a GeoJSON FeatureCollection in WGS 84. */
export interface AreaOutlines {
  readonly type: 'FeatureCollection';
  readonly features: readonly AreaFeature[];
}

/** Outlines that were read, and the line the licence asks to show for them. */
export interface ReadOutlines {
  readonly outlines: AreaOutlines;
  readonly attribution: LocalizedText | undefined;
}

export interface AreaFeature {
  readonly type: 'Feature';
  readonly properties: {
    readonly code: string;
    readonly level: 'municipality' | 'county';
    readonly name: LocalizedText;
  };
  readonly geometry: OutlineGeometry;
}

interface InputFeature {
  readonly id?: string | number | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: InputGeometry | null;
}

/**
 * Reads outlines and keeps those of the catalogue's area, with rounded coordinates and the vocabulary's names. Outlines
 * whose code is no longer in use are left out.
 * @throws TarjotinError `bad-areas` when the file holds no outline that fits
 */
export async function areaOutlines(
  outlines: Outlines,
  folder: string,
  area: AreaCodes | undefined,
): Promise<ReadOutlines> {
  const file = resolve(folder, outlines.file);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new TarjotinError(
      'bad-areas',
      `The area outlines ${outlines.file} could not be read.`,
      'Check `areas.file`: it is relative to the configuration. `tarjotin areas` makes the file.',
      { cause },
    );
  });
  const json = parsedOutlines(bytes, outlines.file);
  const features = readFeatures(json, outlines, area);
  if (features.length === 0) {
    throw new TarjotinError(
      'bad-areas',
      `${outlines.file} holds no outline of the catalogue's area.`,
      'Check `areas.objects` and `areas.codeProperty`: a municipality needs its three-digit code, a county its two-digit code.',
    );
  }
  return {
    outlines: { type: 'FeatureCollection', features },
    attribution: outlines.attribution ?? attributionIn(json),
  };
}

function parsedOutlines(bytes: Uint8Array, file: string): unknown {
  try {
    return parsePage(bytes, file);
  } catch (cause) {
    const { message, hint } = cause as TarjotinError;
    throw new TarjotinError('bad-areas', message, hint, { cause });
  }
}

/** Finnish names of what of the area has no outline, because the file lacks it or has simplified it to nothing. */
export function missingOutlines(outlines: AreaOutlines, area: AreaCodes | undefined): string[] {
  const drawn = new Set(outlines.features.map(({ properties }) => properties.code));
  const levels = new Set(outlines.features.map(({ properties }) => properties.level));
  const inArea = (code: string, codes: ReadonlySet<string> | undefined): boolean =>
    codes === undefined || codes.has(code);
  const municipalities = levels.has('municipality')
    ? MUNICIPALITIES.filter(({ code }) => inArea(code, area?.municipalities))
    : [];
  const counties = levels.has('county')
    ? WELLBEING_COUNTIES.filter(({ code }) => inArea(code, area?.wellbeingCounties))
    : [];
  return [...municipalities, ...counties]
    .filter(({ code }) => !drawn.has(code))
    .map(({ code, label }) => label.fi ?? code);
}

function readFeatures(json: unknown, outlines: Outlines, area: AreaCodes | undefined): AreaFeature[] {
  try {
    return inputFeatures(json, outlines)
      .flatMap((input) => outlineOf(input, outlines, area))
      .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  } catch (cause) {
    if (cause instanceof TarjotinError) throw cause;
    throw new TarjotinError(
      'bad-areas',
      `The geometry in ${outlines.file} could not be understood.`,
      'It must be valid GeoJSON or TopoJSON in WGS 84: open it in a map program and save it again.',
      { cause },
    );
  }
}

function inputFeatures(json: unknown, { file, objects }: Outlines): InputFeature[] {
  const data = json as {
    readonly type?: string;
    readonly features?: InputFeature[];
    readonly objects?: Record<string, unknown>;
  };
  if (data?.type === 'FeatureCollection') return data.features ?? [];
  if (data?.type !== 'Topology' || data.objects === undefined) {
    throw new TarjotinError(
      'bad-areas',
      `${file} is neither a GeoJSON FeatureCollection nor TopoJSON.`,
      'Convert it, for example from a shapefile, in WGS 84.',
    );
  }
  const known = data.objects;
  return (objects ?? Object.keys(known)).flatMap((name) => {
    if (!Object.hasOwn(known, name)) {
      throw new TarjotinError(
        'bad-areas',
        `${file} has no object \`${name}\`.`,
        `It has: ${Object.keys(known).join(', ')}.`,
      );
    }
    const found = feature(json as never, known[name] as never) as unknown as InputFeature & {
      readonly features?: InputFeature[];
    };
    return found.features ?? [found];
  });
}

function outlineOf(input: InputFeature, { codeProperty }: Outlines, area: AreaCodes | undefined): AreaFeature[] {
  const code = String(codeProperty === undefined ? input.id : input.properties?.[codeProperty]);
  const municipality = MUNICIPALITIES.find((entry) => entry.code === code);
  const county = WELLBEING_COUNTIES.find((entry) => entry.code === code);
  const label = municipality?.label ?? county?.label;
  const geometry = roundedGeometry(input.geometry);
  if (label === undefined || geometry === undefined) return [];
  const inside = municipality ? area?.municipalities.has(code) : area?.wellbeingCounties.has(code);
  if (inside === false) return [];
  return [
    {
      type: 'Feature',
      properties: { code, level: municipality ? 'municipality' : 'county', name: { ...label } },
      geometry,
    },
  ];
}
