// One sitting at the search box, the same in Node and in a page: open the engine, then type every keystroke.
import { MIXED_KEYSTROKES } from '../queries.mjs';

/** Keystrokes before the clock counts, so that compiling is not measured. */
const WARM_UP = 40;

/**
 * @param adapter a module of `engines/`
 * @param read gives the bytes of a saved file; they are in memory already, so that no disk or network is measured
 * @param options.budget milliseconds after which no further keystroke is typed
 * @param options.heap bytes in use after a collection of garbage
 */
export async function session(adapter, read, { budget, heap = () => 0, keystrokes = MIXED_KEYSTROKES }) {
  const asked = [];
  const counting = (name) => {
    asked.push(name);
    return read(name);
  };
  const before = await heap();
  const started = performance.now();
  const index = await open(adapter, counting);
  await adapter.search(index, 'tasapaino');
  const firstAnswer = performance.now() - started;
  const filesOfFirstAnswer = [...new Set(asked)];
  await adapter.complete?.(index);
  const load = performance.now() - started;
  const loadedHeap = (await heap()) - before;
  const typed = await type(adapter, index, keystrokes, budget);
  const typedHeap = (await heap()) - before;
  return { firstAnswer, load, filesOfFirstAnswer, loadedHeap, typedHeap, ...typed };
}

/** Opens a saved index: ours asks for the files it wants, the others have one. */
export async function open(adapter, read) {
  return adapter.open ? adapter.open(read) : adapter.load(new TextDecoder().decode(await read('index.json')));
}

async function type(adapter, index, keystrokes, budget) {
  const warmUntil = performance.now() + budget / 4;
  for (const text of keystrokes.slice(0, WARM_UP)) {
    await adapter.search(index, text);
    await adapter.describe?.(index);
    if (performance.now() > warmUntil) break;
  }
  const times = [];
  const recordTimes = [];
  const describedTimes = [];
  const totals = [];
  // Reading records does not use up the budget, but it cannot go on for ever either.
  const latest = performance.now() + 4 * budget;
  let spent = 0;
  for (const text of keystrokes) {
    const recordsBefore = adapter.recordTime?.(index) ?? 0;
    const start = performance.now();
    totals.push(await adapter.search(index, text));
    const time = performance.now() - start;
    const records = (adapter.recordTime?.(index) ?? 0) - recordsBefore;
    await adapter.describe?.(index);
    times.push(time - records);
    recordTimes.push(time);
    describedTimes.push(performance.now() - start);
    spent += time - records;
    if (spent > budget || performance.now() > latest) break;
  }
  return {
    asked: times.length,
    of: keystrokes.length,
    found: totals.filter(Boolean).length,
    times: percentiles(times),
    ...(adapter.recordTime && { timesWithRecords: percentiles(recordTimes) }),
    ...(adapter.describe && { timesDescribed: percentiles(describedTimes) }),
  };
}

/** `{ p50, p95, p99, max }` of milliseconds. */
export function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
