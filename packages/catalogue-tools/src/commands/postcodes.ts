import { brotliCompressSync } from 'node:zlib';
import { originOf, postcodeLayer } from '../geography/layer.js';
import { postcodesOf } from '../geography/postcodes.js';
import { postcodeFile } from '../publish/postcodes.js';
import { postcodesLines, type PostcodesReport } from '../report/geography-report.js';
import type { Progress } from '../report/progress.js';
import { EXIT } from './exit-codes.js';
import { geographyTask } from './geography-task.js';
import type { GeographySwitches } from './operator-switches.js';
import type { Told } from './shell.js';

/**
 * Fetches the postcodes of an area with the middle points of their areas (Statistics Finland, Paavo) and writes what
 * `postcodes.file` of a configuration reads.
 * @throws TarjotinError what `geographyTask` and `readLayer` throw, `bad-postcode`, `wrong-coordinates`
 */
export async function postcodes(
  config: string | undefined,
  switches: GeographySwitches,
  progress: Progress,
): Promise<Told> {
  const task = await geographyTask('postcodes', config, switches, progress);
  const layer = postcodeLayer(task.year, switches.url);
  const found = postcodesOf(await task.read(layer), layer);
  const bytes = await task.write({ origin: originOf(layer), postcodes: found });
  const { postcodes: published } = await postcodeFile({ file: task.file }, '.');
  const shown = Buffer.from(JSON.stringify({ postcodes: published }));
  const report: PostcodesReport = {
    file: task.shown,
    layer: layer.name,
    postcodes: found.length,
    municipalities: [...task.area.municipalities].sort(),
    bytes,
    published: { bytes: shown.length, brotli: brotliCompressSync(shown).length },
    attribution: layer.attribution,
    configured: task.configured,
  };
  return { report, lines: postcodesLines(report), exitCode: EXIT.FINE };
}
