// Builds and saves the index of one engine in a process of its own: node steps/build.mjs <engine> <size>
import { makeActivities, makeCatalogue } from '../catalogue.mjs';
import { documentOf } from '../documents.mjs';
import { loadEngine } from '../engines/index.mjs';
import { answer, cpuTime, heapInUse } from './step.mjs';
import { writeSaved } from './saved-files.mjs';

const [engine, size] = [process.argv[2], Number(process.argv[3])];
answer(await (engine === 'ours' ? buildOurs() : buildPeer()));

async function buildOurs() {
  const { publish } = await import('../engines/publish-ours.mjs');
  const catalogue = makeCatalogue(size);
  const started = performance.now();
  const cpuBefore = cpuTime();
  const { files, seconds, note } = await publish(catalogue);
  const build = performance.now() - started;
  return { build, cpu: cpuTime() - cpuBefore, ...seconds, note, files: writeSaved(engine, size, files) };
}

async function buildPeer() {
  const adapter = await loadEngine(engine);
  const documents = [];
  for (const activity of makeActivities(size)) documents.push(documentOf(activity, documents.length));
  const before = heapInUse();
  const started = performance.now();
  const cpuBefore = cpuTime();
  const index = await adapter.build(documents);
  const build = performance.now() - started;
  const cpu = cpuTime() - cpuBefore;
  const heap = heapInUse() - before;
  const saving = performance.now();
  const content = adapter.save(index);
  const save = performance.now() - saving;
  return { build, cpu, heap, save, files: writeSaved(engine, size, [{ name: 'index.json', content }]) };
}
