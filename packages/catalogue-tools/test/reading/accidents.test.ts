import assert from 'node:assert/strict';
import { access, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from '@hyte/catalogue-tools/commands/build.js';
import { loadConfiguration } from '@hyte/catalogue-tools/configuration/load-configuration.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { createProgress } from '@hyte/catalogue-tools/report/progress.js';
import { fakeServer, lipas, Workplace } from '../commands/cli.js';
import { ACCIDENTS, goodDay, GOOD_RECORDS } from './accidents.js';

let work: Workplace;
let behave = goodDay;
let begun = 0;
let server: Awaited<ReturnType<typeof fakeServer>>;
before(async () => {
  work = await Workplace.open();
  server = await fakeServer((request, response, url, call) => behave(request, response, url, call - begun));
  assert.equal((await run('good', {})).kept, GOOD_RECORDS);
});
after(async () => {
  await server.close();
  await work.close();
});

/** One run as the command makes it, into a folder of its own. */
async function run(output: string, limits: object) {
  begun = server.calls();
  const source = lipas({ url: `${server.url}/v1`, limits: { tries: 3, ...limits } });
  const config = await work.configure([source], { output: `./${output}` });
  const progress = createProgress(process.stderr, true);
  const summary = await build(await loadConfiguration(config), { dryRun: false, acceptLoss: false }, progress);
  const [tally] = summary.sources;
  assert.ok(tally);
  return { ending: summary.ending, failure: tally.failure, kept: tally.kept, calls: server.calls() - begun };
}

const ids = async (output: string) =>
  (await lastPublication(join(work.folder, output)))?.activities.map(({ id }) => id) ?? [];

for (const [index, accident] of ACCIDENTS.entries()) {
  test(`an accident: ${accident.name}`, { timeout: 20_000 }, async () => {
    const output = `accident-${index}`;
    await cp(join(work.folder, 'good'), join(work.folder, output), { recursive: true });
    behave = accident.behave;
    const { failure, calls, ending } = await run(output, accident.limits ?? {});
    assert.equal(failure?.code, accident.failure, failure?.message);
    assert.ok(calls <= accident.calls, `${calls} requests`);
    assert.notEqual(ending, 'refused');
    const reading = await lastPublication(join(work.folder, output));
    assert.deepEqual(reading?.problems, []);
    const published = await ids(output);
    const missing = (await ids('good')).filter((id) => !published.includes(id));
    assert.deepEqual(missing, [], 'what was good last time is still there');
    assert.equal(reading?.manifest?.sources?.[0]?.stale ?? false, failure !== undefined);
    await assert.rejects(access(join(work.folder, '.tarjotin')), 'pages are not kept after publishing');
  });
}
