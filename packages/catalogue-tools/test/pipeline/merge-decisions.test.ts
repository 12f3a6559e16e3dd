import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { decisionLine, readDecisions } from '@hyte/catalogue-tools/pipeline/merge/decisions.js';
import { fakeSource, kept, runOn } from '../fake.js';

const HALL: Partial<Activity> = { kind: 'place', name: { fi: 'Palokankaan uimahalli' } };
const hall = (source: string, facts: Partial<Activity> = {}) =>
  fakeSource(source, [kept('1', { ...HALL, id: `${source}:1`, ...facts })]);

test('the table is read as spreadsheets write it, and a line that cannot be read is told', () => {
  const { list, problems } = readDecisions(
    '\ufeffdecision;first;second;comment\r\nsame;a:1;b:2;sama halli\r\nDifferent,a:1,"b:x,y"\r\n\r\nmaybe;a:1;b:3\r\nsame;a1;b:2\r\nsame;a:1;a:1\r\n# comment;;\r\n',
  );
  assert.deepEqual(
    list.map(({ verdict, first, second, line }) => [line, verdict, first, second]),
    [
      [2, 'same', 'a:1', 'b:2'],
      [3, 'different', 'a:1', 'b:x,y'],
    ],
  );
  assert.deepEqual(
    problems.map(({ line }) => line),
    [5, 6, 7],
  );
});

test('of two lines about one pair the later counts, and lines are written so that they are read again', () => {
  const odd = ['a:x;y', 'b:"q", z', 'c: #1 '] as const;
  for (const [one, other] of [odd.slice(0, 2), odd.slice(1)] as const) {
    const { list, problems } = readDecisions(
      [
        decisionLine('same', one as string, other as string),
        decisionLine('different', other as string, one as string),
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      list.map(({ verdict, first, second }) => [verdict, first, second]),
      [['different', other?.trim(), one?.trim()]],
    );
  }
});

test('a decision keeps two apart that would be joined, and undo is what the list of joins says', async () => {
  const sources = [hall('a'), hall('b')];
  const { findings, activities } = await runOn(sources);
  assert.equal(activities.length, 1);
  const [join] = findings.joins;
  assert.deepEqual(join?.undo, ['different;a:1;b:1']);
  assert.ok(
    (join?.score ?? 0) >= 9.5 && join?.evidence.some(({ code, why }) => code === 'name-same' && why.endsWith('.')),
  );
  const apart = await runOn(sources, { decisions: readDecisions(join?.undo.join('\n') ?? '') });
  assert.equal(apart.activities.length, 2);
  assert.deepEqual([apart.findings.joins, apart.findings.asks], [[], []]);
});

test('a decision joins two records of one source', async () => {
  const source = fakeSource('a', [kept('1', { id: 'a:1' }), kept('2', { id: 'a:2', name: { fi: 'Toinen nimi' } })]);
  const { activities, findings } = await runOn([source], { decisions: readDecisions('same;a:1;a:2') });
  assert.equal(activities.length, 1);
  assert.equal(findings.joins[0]?.because, 'decision');
});

test('a decision about a record that is not there is told and harms nothing', async () => {
  const { activities, findings } = await runOn([hall('a'), hall('b')], {
    decisions: readDecisions('decision;first;second\ndifferent;a:1;b:99\nsame;c:1;a:1'),
  });
  assert.equal(activities.length, 1);
  assert.deepEqual(
    findings.problems.map(({ line, message }) => [line, /b:99|c:1/.exec(message)?.[0]]),
    [
      [2, 'b:99'],
      [3, 'c:1'],
    ],
  );
});

test('a pair in doubt is shown twice and asked about, with the lines that decide it', async () => {
  const sources = [
    hall('a', { name: { fi: 'Uimahalli' }, places: [{ municipality: '286' }] }),
    hall('b', { name: { fi: 'Uimahalli' }, places: [{ municipality: '286' }] }),
  ];
  const { activities, findings, tallies } = await runOn(sources);
  assert.equal(activities.length, 2);
  const [ask] = findings.asks;
  assert.deepEqual([ask?.activities, ask?.because], [['a:1', 'b:1'], 'score']);
  assert.equal(tallies.get('b')?.notes.get('merge-ambiguous')?.count, 1);
  const same = await runOn(sources, { decisions: readDecisions(ask?.same ?? '') });
  assert.deepEqual([same.activities.length, same.findings.asks.length], [1, 0]);
  const different = await runOn(sources, { decisions: readDecisions(ask?.different ?? '') });
  assert.deepEqual([different.activities.length, different.findings.asks.length], [2, 0]);
});

test('three sources tell one thing, but what contradicts is not joined through a third', async () => {
  const three = await runOn([hall('a'), hall('b'), hall('c')]);
  assert.deepEqual([three.activities.length, three.findings.joins.length], [1, 2]);
  assert.deepEqual(
    three.findings.joins.map(({ undo }) => undo.length),
    [2, 2],
  );

  const group = (source: string, name: string) =>
    fakeSource(source, [
      kept('1', {
        id: `${source}:1`,
        kind: 'group',
        name: { fi: name },
        organiser: { name: { fi: 'Palokankaan Seura ry' } },
        schedule: { recurrences: [{ frequency: 'weekly', days: [2], from: '10:00' }] },
      }),
    ]);
  const chain = await runOn([
    group('a', 'Palokankaan jooga aamu'),
    group('b', 'Palokankaan jooga'),
    group('c', 'Palokankaan jooga ilta'),
  ]);
  assert.equal(chain.activities.length, 2, 'morning and evening stay apart');
  assert.deepEqual(
    chain.findings.asks.map(({ because }) => because),
    ['chain'],
  );
});

test('times come from the record that tells them, and the list says what was lost', async () => {
  const times = { recurrences: [{ frequency: 'weekly' as const, days: [2], from: '10:00' }] };
  const { activities, findings } = await runOn([
    fakeSource('a', [
      kept('1', {
        id: 'a:1',
        kind: 'group',
        name: { fi: 'Palokankaan tuolijumppa' },
        schedule: { note: { fi: 'Tiistaisin' } },
        checked: '2026-11-01',
        summary: { fi: 'Ensin' },
      }),
    ]),
    fakeSource('b', [
      kept('2', {
        id: 'b:2',
        kind: 'group',
        name: { fi: 'Palokankaan tuolijumppa' },
        schedule: times,
        summary: { fi: 'Sitten' },
      }),
    ]),
  ]);
  assert.deepEqual(activities[0]?.schedule, times);
  assert.equal(activities[0]?.summary?.fi, 'Ensin');
  const fields = new Map(activities[0]?.provenance?.map(({ source, fields: of }) => [source, of]));
  assert.deepEqual([fields.get('a')?.includes('schedule'), fields.get('b')?.includes('schedule')], [false, true]);
  assert.deepEqual(
    findings.joins[0]?.lost.map(({ field, value }) => [field, value]),
    [['summary.fi', 'Sitten']],
  );
  assert.deepEqual(
    findings.joins[0]?.lostOfInto?.map(({ field, why }) => [field, why]),
    [['schedule', 'It tells real times.']],
  );
  assert.equal(JSON.stringify(activities).includes('Sitten'), false);
});

test('of two that tell hours the one checked later wins', async () => {
  const open = (from: string, checked: string): Partial<Activity> => ({
    schedule: { openingHours: [{ days: [1], from, to: '20:00' }] },
    checked,
  });
  const first = await runOn([hall('a', open('06:00', '2026-03-01')), hall('b', open('08:00', '2026-10-01'))]);
  assert.equal(first.activities[0]?.schedule?.openingHours?.[0]?.from, '08:00');
  const second = await runOn([hall('a', open('06:00', '2026-10-01')), hall('b', open('08:00', '2026-03-01'))]);
  assert.equal(second.activities[0]?.schedule?.openingHours?.[0]?.from, '06:00');
});

test('when two records of a source fit as well, neither is joined; the better one is when it is clearly better', async () => {
  const at = (lat: number, name: string) => ({
    name: { fi: name },
    places: [{ municipality: '286', point: { lat, lon: 26.704 } }],
  });
  const two = (lat: number) =>
    fakeSource('b', [
      kept('1', { ...HALL, id: 'b:1', ...at(60.868, 'Uimahalli, Palokangas') }),
      kept('2', { ...HALL, id: 'b:2', ...at(lat, 'Palokankaan uimahalli') }),
    ]);
  const alike = await runOn([hall('a'), two(60.868)]);
  assert.equal(alike.activities.length, 3);
  assert.deepEqual(
    alike.findings.asks.map(({ because }) => because),
    ['ambiguous', 'ambiguous'],
  );
  const clear = await runOn([hall('a'), two(60.87)]);
  assert.deepEqual(
    clear.findings.joins.map(({ record }) => record.recordId),
    ['1'],
  );
  assert.deepEqual(clear.findings.asks, []);
});
