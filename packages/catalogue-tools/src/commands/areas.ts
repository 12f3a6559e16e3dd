import { brotliCompressSync } from 'node:zlib';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { municipalityLayer, originOf, type Scale } from '../geography/layer.js';
import { outlinesOf, widthMetres } from '../geography/outlines.js';
import { simplifyOutlines } from '../geography/simplify-outlines.js';
import { areaOutlines } from '../publish/areas.js';
import type { AreasReport } from '../report/geography-report.js';
import { areasLines } from '../report/geography-report.js';
import type { Progress } from '../report/progress.js';
import { EXIT } from './exit-codes.js';
import { geographyTask } from './geography-task.js';
import type { GeographySwitches } from './operator-switches.js';
import type { Told } from './shell.js';

/** A drawing of the whole area this many dots wide loses nothing that could be seen. */
const DOTS = 1500;

/**
 * Fetches the outlines of an area's municipalities from Statistics Finland, simplifies them with their shared borders, adds
 * the counties that are whole, and writes what `areas.file` of a configuration reads.
 * @throws TarjotinError what `geographyTask` and `readLayer` throw, `no-outline`, `wrong-coordinates`, `twice`
 */
export async function areas(
  config: string | undefined,
  switches: GeographySwitches,
  progress: Progress,
): Promise<Told> {
  const task = await geographyTask('areas', config, switches, progress);
  const layer = municipalityLayer(task.year, Number(switches.scale ?? 4500) as Scale, switches.url);
  const outlines = outlinesOf(await task.read(layer), layer);
  const tolerance = switches.tolerance ?? Math.max(10, Math.round(widthMetres(outlines) / DOTS));
  const counties = [...task.area.wellbeingCounties];
  const { topology, points } = simplifyOutlines(outlines, counties, tolerance);
  const bytes = await task.write({ ...topology, origin: originOf(layer) });
  // Read back as a build will: what is written must be what is read, and its published size is the one that matters.
  const published = await areaOutlines({ file: task.file }, '.', task.area);
  const shown = Buffer.from(JSON.stringify(published.outlines));
  const report: AreasReport = {
    file: task.shown,
    layer: layer.name,
    municipalities: outlines.map(({ code }) => code).sort(),
    counties,
    toleranceMetres: tolerance,
    points,
    bytes,
    published: { bytes: shown.length, brotli: brotliCompressSync(shown).length },
    attribution: layer.attribution,
    configured: task.configured,
  };
  return { report, lines: areasLines(report, namesOf(report.municipalities)), exitCode: EXIT.FINE };
}

function namesOf(codes: readonly string[]): string[] {
  return MUNICIPALITIES.filter(({ code }) => codes.includes(code)).map(({ code, label }) => label.fi ?? code);
}
