// What merging costs: CPU time and memory of the stage on a made-up catalogue in four sources with one record in ten twice.
//   node bench/merge/speed.mjs [records]     100,000 when missing; with --expose-gc it also tells memory, and CPU time is higher
import { merge } from '@hyte/catalogue-tools/pipeline/merge/merge.js';
import { makeActivities } from '../search/catalogue.mjs';

const SOURCES = ['ptv', 'lipas', 'lahella', 'csv'];
const size = Number(process.argv[2] ?? 100_000);
const megabytes = () => {
  if (globalThis.gc === undefined) return 0;
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

const records = [];
let number = 0;
for (const activity of makeActivities(Math.round(size / 1.1))) {
  const source = SOURCES[number % SOURCES.length];
  records.push(record(source, number, activity));
  if (number % 10 === 0) records.push(record(SOURCES[(number + 1) % SOURCES.length], `${number}t`, twinOf(activity)));
  number += 1;
}

function record(sourceId, id, activity) {
  const recordId = String(id);
  const own = { ...activity, id: `${sourceId}:${recordId}`, provenance: [{ source: sourceId, recordId }] };
  return { sourceId, outcome: { kind: 'kept', recordId, activity: own, notes: [] } };
}

/** The same thing as another source writes it: the name in capitals with a full stop, the point 30 metres off. */
function twinOf(activity) {
  const name = Object.fromEntries(Object.entries(activity.name).map(([tag, text]) => [tag, `${text.toUpperCase()}.`]));
  const places = activity.places?.map((place) => ({
    ...place,
    ...(place.point && { point: { lat: place.point.lat + 0.00025, lon: place.point.lon } }),
  }));
  return { ...activity, name, ...(places && { places }) };
}

const before = megabytes();
const cpu = process.cpuUsage();
let peak = 0;
let merged = 0;
let findings;
async function* stream() {
  yield* records;
}
for await (const { outcome } of merge(stream(), {
  sourceOrder: SOURCES,
  systems: new Map(SOURCES.map((id) => [id, id])),
  onFindings: (found) => (findings = found),
})) {
  if (outcome.kind === 'merged') merged += 1;
  if (peak === 0 && globalThis.gc !== undefined) peak = megabytes() - before;
}
const { user, system } = process.cpuUsage(cpu);
console.log(
  `${records.length} records, ${Math.ceil(number / 10)} twins: ${merged} merged, ${findings.asks.length} pairs to decide, ${findings.compared} pairs compared, ` +
    `${((user + system) / 1e6).toFixed(1)} s CPU${peak > 0 ? `, ${peak.toFixed(0)} MB held beside the records` : ''}.`,
);
