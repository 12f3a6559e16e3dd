// How well and how fast records are classified: per theme, field and part of the labelled sample, and CPU time a record.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { makeActivities } from '../search/catalogue.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = `${ROOT}packages/catalogue-tools/test/classify/sample`;
/** Records whose classification is timed. */
const TIMED = 100_000;
const BATCH = 1000;
/** What importers know of a record with a place. */
const PLACE = [{ field: 'channels', value: 'in-person', because: 'a place' }];

register();
const { noFixtures } = await import(`${ROOT}packages/catalogue-tools/test/sources/fixtures.ts`);
const { FIELDS, readLabels } = await import(`${SAMPLE}/labels.ts`);
const { sampleOf } = await import(`${SAMPLE}/records.ts`);
const { pairsOf, scoresOf } = await import(`${SAMPLE}/scores.ts`);
const { classify } = await import(`${ROOT}packages/catalogue-tools/dist/es/classify/classify.js`);
const { classify: stage } = await import(`${ROOT}packages/catalogue-tools/dist/es/pipeline/classify.js`);

const PARTS = ['tune', 'held-out', 'all'];
const figure = (number) => number.toFixed(3);
const ofPart = (labels, part) => labels.filter((label) => part === 'all' || label.part === part);

async function measureList(list) {
  const labels = readLabels(list);
  const activities = await sampleOf(list);
  const parts = Object.fromEntries(
    PARTS.map((part) => [
      part,
      {
        records: ofPart(labels, part).length,
        fields: Object.fromEntries(
          FIELDS.map((field) => {
            const { values, micro, macro } = scoresOf(pairsOf(ofPart(labels, part), activities, field));
            return [field, { macro, micro, values }];
          }),
        ),
      },
    ]),
  );
  return { list, parts };
}

/** CPU time in milliseconds since a measurement began. */
const millisecondsSince = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

async function* asRecords(activities) {
  for (const activity of activities)
    yield { sourceId: 'a', outcome: { kind: 'kept', recordId: activity.id, activity, notes: [] } };
}

/** CPU time of what is done to one record: by words as importers do it, and in the stage. Records come in batches and go again. */
async function measureSpeed() {
  let words = 0;
  let rest = 0;
  let batch = [];
  const take = async () => {
    const before = process.cpuUsage();
    for (const { name, summary, description, keywords, places } of batch)
      classify({ name, summary, description, keywords }, places?.length > 0 ? PLACE : []);
    words += millisecondsSince(before);
    const start = process.cpuUsage();
    for await (const record of stage(asRecords(batch.map((activity) => ({ ...activity, classified: [] })))))
      void record;
    rest += millisecondsSince(start);
    batch = [];
  };
  for (const activity of makeActivities(TIMED)) {
    batch.push(activity);
    if (batch.length === BATCH) await take();
  }
  return { records: TIMED, wordsMs: words / TIMED, stageMs: rest / TIMED };
}

function tableOf({ list, parts }) {
  const lines = [`## ${list}`, ''];
  lines.push(
    '| themes | ' + PARTS.map((part) => `${part} (${parts[part].records}): P | R | F1 | labelled`).join(' | ') + ' |',
  );
  lines.push('| --- |' + ' --- | --- | --- | --- |'.repeat(PARTS.length));
  const ids = [...new Set(PARTS.flatMap((part) => parts[part].fields.themes.values.map(({ value }) => value)))];
  for (const id of ids) {
    const cells = PARTS.map((part) => {
      const score = parts[part].fields.themes.values.find(({ value }) => value === id);
      return score === undefined
        ? '– | – | – | 0'
        : `${figure(score.precision)} | ${figure(score.recall)} | ${figure(score.f1)} | ${score.labelled}`;
    });
    lines.push(`| ${id} | ${cells.join(' | ')} |`);
  }
  lines.push('', '| field | ' + PARTS.map((part) => `${part}: macro F1 | micro P | R | F1`).join(' | ') + ' |');
  lines.push('| --- |' + ' --- | --- | --- | --- |'.repeat(PARTS.length));
  for (const field of FIELDS) {
    const cells = PARTS.map((part) => {
      const { macro, micro } = parts[part].fields[field];
      return [
        field === 'themes' ? `**${figure(macro)}**` : figure(macro),
        figure(micro.precision),
        figure(micro.recall),
        figure(micro.f1),
      ].join(' | ');
    });
    lines.push(`| ${field} | ${cells.join(' | ')} |`);
  }
  return [...lines, ''].join('\n');
}

const lists = [...(noFixtures ? [] : ['fixtures']), 'made-up'];
if (noFixtures) console.log(`Only the made-up list: ${noFixtures}`);
const measured = [];
for (const list of lists) measured.push(await measureList(list));
const speed = await measureSpeed();
const report = [
  '# Classification, measured on the labelled sample',
  '',
  'How it was labelled, and what tune and held-out are: `packages/catalogue-tools/test/classify/sample/labels/LABELLING.md`.',
  'Fields other than themes are measured on records that are activities. Made by `node bench/classify/run.mjs`.',
  '',
  ...measured.map(tableOf),
  `CPU time a record, ${speed.records} made-up activities: words ${speed.wordsMs.toFixed(3)} ms, the rest of the stage ${speed.stageMs.toFixed(3)} ms.`,
  '',
].join('\n');
console.log(report);
const folder = join(ROOT, 'bench', 'results');
mkdirSync(folder, { recursive: true });
const day = new Date().toISOString().slice(0, 10);
writeFileSync(join(folder, `classify-${day}.md`), report);
writeFileSync(join(folder, `classify-${day}.json`), `${JSON.stringify({ measured, speed }, null, 1)}\n`);
