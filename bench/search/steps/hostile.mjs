// Throws hostile input at the saved index of one engine: node steps/hostile.mjs <engine> <size> <number of the first input>
// Each answer is told at once, because the process may not survive the next.
import { loadEngine } from '../engines/index.mjs';
import { HOSTILE } from '../queries.mjs';
import { readSaved } from './saved-files.mjs';
import { open } from './session.mjs';
import { answer } from './step.mjs';

const [engine, size, first] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const files = readSaved(engine, size);
const adapter = await loadEngine(engine);
const index = await open(adapter, (name) => Promise.resolve(Uint8Array.from(files.get(name))));
await adapter.search(index, 'tasapainoharjoittelu');
await adapter.complete?.(index);
for (const [title, text] of HOSTILE.slice(first)) {
  try {
    // The best of three, unless the first was slow: one answer, not a stray pause of the machine.
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await adapter.search(index, text);
      best = Math.min(best, performance.now() - start);
      if (best > 1000) break;
    }
    answer({ title, milliseconds: best });
  } catch (error) {
    answer({ title, throws: String(error?.message ?? error).slice(0, 80) });
  }
}
