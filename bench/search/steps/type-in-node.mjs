// Types at the saved index of one engine in a process of its own: node steps/type-in-node.mjs <engine> <size> <budget in ms>
import { loadEngine } from '../engines/index.mjs';
import { filesNeeded } from './files-needed.mjs';
import { session } from './session.mjs';
import { answer, heapInUse } from './step.mjs';
import { readSaved } from './saved-files.mjs';

const [engine, size, budget] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const files = readSaved(engine, size);
const adapter = await loadEngine(engine);
// A copy, as a download is: what the engine keeps of it counts as its heap.
const read = (name) => Promise.resolve(Uint8Array.from(files.get(name) ?? missing(name)));
const measured = await session(adapter, read, { budget, heap: heapInUse });
const { filesOfFirstAnswer } = measured;
const isRecords = (name) => name.startsWith('activities-');
const records = filesOfFirstAnswer.filter(isRecords);
const indexFiles = filesOfFirstAnswer.filter((name) => !isRecords(name));
const needed = adapter.open && (await filesNeeded(adapter, read, indexFiles, 500 + 4 * measured.load));
answer({ ...measured, filesOfFirstAnswer: needed ? [...needed, ...records] : filesOfFirstAnswer });

function missing(name) {
  throw new Error(`${engine} asked for ${name}, which it did not save`);
}
