import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue, readActivities, readCatalogue } from '@hyte/catalogue-format/read-catalogue.js';
import { EXAMPLE_TEXT, exampleCatalogue } from './example-catalogue.js';

/** A record the schema accepts. */
const good = (id: string) => ({ id, kind: 'group', name: { fi: 'Ryhmä' } });
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('readCatalogue', () => {
  it('reads the example without a problem, whole', () => {
    const { catalogue, problems } = readCatalogue(exampleCatalogue());
    assert.deepEqual(problems, []);
    assert.deepEqual(catalogue, exampleCatalogue());
    assert.equal(catalogue.activities.length, 10);
  });

  it('accepts the smallest catalogue, and an empty one', () => {
    assert.deepEqual(readCatalogue({ formatVersion: '1.0', activities: [] }).problems, []);
    assert.equal(readCatalogue({ formatVersion: '1.0', activities: [good('a')] }).catalogue.activities.length, 1);
  });

  for (const [what, json] of Object.entries({
    null: null,
    'a number': 5,
    'a text': 'activities',
    'a list': [good('a')],
    'an empty object': {},
    'activities that are no list': { formatVersion: '1.0', activities: { a: good('a') } },
    'a manifest': { formatVersion: '1.0', files: { activities: [{ path: 'a.json' }] } },
  })) {
    it(`says that ${what} is no catalogue and gives an empty one`, () => {
      const { catalogue, problems } = readCatalogue(json);
      assert.deepEqual(codes(problems), ['not-a-catalogue']);
      assert.equal(problems[0]?.severity, 'fatal');
      assert.deepEqual(catalogue, { formatVersion: '1.0', activities: [] });
    });
  }

  it('sets aside the 10 bad ones of 100 and keeps the 90 others in order', () => {
    const records = Array.from({ length: 100 }, (_, index) => ({
      ...good(`a${index}`),
      ...(index % 10 === 3 && { places: [{ municipality: 'Kouvola' }] }),
    }));
    const { catalogue, problems } = readCatalogue({ formatVersion: '1.0', activities: records });
    assert.deepEqual(
      catalogue.activities.map(({ id }) => id),
      records.map(({ id }) => id).filter((id) => !id.endsWith('3')),
    );
    assert.equal(problems.length, 10);
    assert.deepEqual(problems[0], {
      code: 'bad-field',
      severity: 'record',
      recordId: 'a3',
      field: 'places[0].municipality',
      expected: 'text, such as "286"',
      todo: 'It is "Kouvola": correct it.',
    });
  });

  it('names every wrong field of a record, what it should be and what to do', () => {
    const record = { kind: 'x', name: {}, ageRange: { min: -1 }, channels: 'phone', 'odd key': 1, price: { min: '5' } };
    const { problems } = readCatalogue({ formatVersion: '1.0', activities: [good('a'), record] });
    assert.ok(problems.every(({ recordId }) => recordId === '#2'));
    assert.deepEqual(
      problems.map(({ field, expected, todo }) => `${field}: ${expected}. ${todo}`),
      [
        'id: text, such as "tasapaino-kuusankoski". It is missing: add it.',
        'kind: one of group, course, event, service, place, advice, self-care, digital-service, volunteering. It is "x": correct it.',
        'name: an object, such as {"fi":"Tasapainoryhmä","sv":"Balansgrupp"}. It is an empty object: correct it.',
        'ageRange.min: a whole number, 0 to 120. It is -1: correct it.',
        'channels: a list. It is "phone": correct it.',
        'price.min: a number, at least 0. It is "5": correct it.',
      ],
    );
  });

  it('sets aside records that are not even objects', () => {
    const { catalogue, problems } = readCatalogue({ formatVersion: '1.0', activities: [null, 7, 'x', [], good('a')] });
    assert.deepEqual(
      problems.map(({ recordId, field }) => [recordId, field]),
      [
        ['#1', undefined],
        ['#2', undefined],
        ['#3', undefined],
        ['#4', undefined],
      ],
    );
    assert.equal(catalogue.activities.length, 1);
  });

  it('shows the first of two records with one id; a bad record takes no id away from a good one', () => {
    const first = { ...good('a'), summary: { fi: 'ensimmäinen' } };
    const activities = [{ ...good('a'), kind: 'bad' }, first, good('a'), good('b')];
    const { catalogue, problems } = readCatalogue({ formatVersion: '1.0', activities });
    assert.deepEqual(catalogue.activities, [first, good('b')]);
    assert.deepEqual(codes(problems), ['bad-field', 'duplicate-id']);
    assert.equal(problems[1]?.recordId, 'a');
  });

  it('drops only what is wrong in the head', () => {
    const json = exampleCatalogue() as unknown as Record<string, Record<string, unknown>>;
    json['advice']!['email'] = 'puhelin';
    json['title'] = { 'not a language': 'x' };
    const sources = json['sources'] as unknown as Record<string, unknown>[];
    sources.push({ id: 'Isolla', name: { fi: 'x' } }, { id: 'toinen', name: { fi: 'Toinen' } });
    const { catalogue, problems } = readCatalogue(json);
    assert.equal(catalogue.advice?.phone, '+358500000001');
    assert.equal(catalogue.advice?.email, undefined);
    assert.equal(catalogue.title, undefined);
    assert.deepEqual(
      catalogue.sources?.map(({ id }) => id),
      ['esimerkki', 'toinen'],
    );
    assert.deepEqual(
      problems.map(({ severity, field }) => [severity, field]),
      [
        ['field', 'title["not a language"]'],
        ['field', 'sources[1].id'],
        ['field', 'advice.email'],
      ],
    );
    assert.equal(catalogue.activities.length, 10);
    assert.equal(json['advice']!['email'], 'puhelin', 'the input is not changed');
  });

  it('drops a source whole when a field it needs is wrong, whatever else is wrong in it', () => {
    const broken = { id: 'Isolla', name: { fi: 'x' }, licence: { name: 'CC0', url: 'x' } };
    const fine = { id: 'toinen', name: { fi: 'Toinen' }, licence: { name: 'CC0', url: 'x' } };
    for (const sources of [
      [broken, fine],
      [{ licence: broken.licence, name: 5, id: 'a' }, fine],
    ]) {
      const { catalogue } = readCatalogue({ formatVersion: '1.0', activities: [], sources });
      assert.deepEqual(catalogue.sources, [{ id: 'toinen', name: { fi: 'Toinen' }, licence: { name: 'CC0' } }]);
    }
  });

  it('keeps fields it does not know, in the head and in records', () => {
    const record = { ...good('a'), mood: { deep: [1, { er: null }] } };
    const { catalogue, problems } = readCatalogue({ formatVersion: '1.3', activities: [record], extra: 5 });
    assert.deepEqual(problems, []);
    assert.deepEqual(catalogue, { formatVersion: '1.3', activities: [record], extra: 5 });
  });

  for (const formatVersion of ['2.0', '10.0', 2]) {
    it(`refuses the newer format ${JSON.stringify(formatVersion)}`, () => {
      const { catalogue, problems } = readCatalogue({ formatVersion, activities: [good('a')] });
      assert.deepEqual(codes(problems), ['newer-format']);
      assert.equal(problems[0]?.severity, 'fatal');
      assert.deepEqual(catalogue.activities, []);
    });
  }

  for (const formatVersion of [undefined, 1, '', 'uusin', '0.9', null, [[]], { toString: 1 }]) {
    it(`takes version ${JSON.stringify(formatVersion)} for 1.0 and says so`, () => {
      const { catalogue, problems } = readCatalogue({ formatVersion, activities: [good('a')] });
      assert.deepEqual(
        problems.map(({ code, severity, field }) => [code, severity, field]),
        [['bad-field', 'field', 'formatVersion']],
      );
      assert.equal(catalogue.formatVersion, '1.0');
      assert.equal(catalogue.activities.length, 1);
    });
  }

  it('is not harmed by __proto__ and constructor, as keys or ids', () => {
    const text = `{"formatVersion":"1.0","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"activities":[
      {"id":"__proto__","kind":"group","name":{"fi":"x"},"__proto__":{"polluted":1}},
      {"id":"constructor","kind":"group","name":{"fi":"x"},"constructor":1},
      {"id":"bad","kind":"group","name":{"fi":"x","__proto__":"y"}},
      {"id":"worse","kind":"group","name":{"fi":"x"},"access":{"__proto__":"yes"},"keywords":{"__proto__":["y"]}},
      {"__proto__":{"id":"inherited","kind":"group","name":{"fi":"x"}}}],
      "advice":{"__proto__":{"phone":"x"},"name":{"__proto__":1,"fi":"x"}}}`;
    const { catalogue, problems } = parseCatalogue(text);
    assert.deepEqual(
      catalogue.activities.map(({ id }) => id),
      ['__proto__', 'constructor'],
    );
    assert.deepEqual([...new Set(problems.map(({ recordId }) => recordId))], [undefined, 'bad', 'worse', '#5']);
    assert.deepEqual(Object.keys(catalogue.advice?.name ?? {}), ['fi']);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(catalogue), Object.prototype);
    assert.deepEqual(codes(parseCatalogue(text.replace('"bad"', '"__proto__"')).problems).includes('bad-field'), true);
  });

  it('survives any depth, where the format knows the field and where not', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const record = { ...good('a'), unknown: deep };
    const { catalogue, problems } = readCatalogue({
      formatVersion: deep,
      activities: [record, { ...good('b'), places: deep, name: { fi: deep } }],
      title: deep,
      other: deep,
    });
    assert.equal(catalogue.activities[0], record);
    assert.deepEqual(
      problems.map(({ recordId, field }) => `${recordId ?? 'head'} ${field}`),
      ['head formatVersion', 'head title', 'b name.fi', 'b places[0]'],
    );
  });

  it('lists at most twenty places of one hopeless record', () => {
    const languages = Array.from({ length: 100_000 }, () => 5);
    const { catalogue, problems } = readCatalogue({ formatVersion: '1.0', activities: [{ ...good('a'), languages }] });
    assert.equal(problems.length, 20);
    assert.equal(catalogue.activities.length, 0);
  });

  it('does not hang on long hostile texts', () => {
    const email = `a@${'.'.repeat(200_000)}@`;
    const { problems } = readCatalogue({ formatVersion: '1.0', activities: [{ ...good('a'), contacts: [{ email }] }] });
    assert.equal(problems.length, 1);
    assert.ok(problems[0]!.todo.length < 100, 'what was found is shown short');
  });

  it('reads ten times the records in about ten times the work', () => {
    const [model] = exampleCatalogue().activities;
    const workOf = (length: number): number => {
      const activities = Array.from({ length }, (_, index) => ({ ...model, id: `a${index}` }));
      const { user } = process.cpuUsage();
      const { catalogue } = readCatalogue({ formatVersion: '1.0', activities });
      assert.equal(catalogue.activities.length, length);
      return process.cpuUsage().user - user;
    };
    workOf(10_000);
    const few = Math.min(workOf(10_000), workOf(10_000), workOf(10_000));
    // Every record compared with every other would be a hundred times the work.
    assert.ok(workOf(100_000) < few * 50);
  });
});

describe('readActivities', () => {
  it('finds an id repeated in another file when given the ids seen', () => {
    const seen = new Set<string>();
    assert.deepEqual(readActivities({ activities: [good('a')] }, seen).problems, []);
    const { activities, problems } = readActivities({ activities: [good('b'), good('a')] }, seen);
    assert.deepEqual(activities, [good('b')]);
    assert.deepEqual(codes(problems), ['duplicate-id']);
    assert.equal(readActivities({ activities: [good('a')] }).activities.length, 1, 'nothing is remembered without it');
  });

  it('says when the file is something else', () => {
    assert.deepEqual(codes(readActivities([good('a')]).problems), ['not-a-catalogue']);
  });
});

describe('parseCatalogue', () => {
  it('reads text, also with a byte order mark', () => {
    assert.deepEqual(parseCatalogue(`\uFEFF${EXAMPLE_TEXT}`).problems, []);
  });

  for (const [what, text, todo] of [
    ['an HTML page', '<!doctype html><title>404</title>', /web page/],
    ['an empty file', ' \n', /empty/],
    ['a truncated file', EXAMPLE_TEXT.slice(0, 5000), /breaks off/],
    ['a comma too many', '{"formatVersion":"1.0","activities":[],}', /Correct the JSON/],
    ['plain text', 'Palvelu ei ole käytettävissä', /Correct the JSON/],
  ] as const) {
    it(`says that ${what} is no JSON and what to do`, () => {
      const { catalogue, problems } = parseCatalogue(text);
      assert.deepEqual(codes(problems), ['not-json']);
      assert.equal(problems[0]?.severity, 'fatal');
      assert.match(problems[0]!.todo, todo);
      assert.deepEqual(catalogue.activities, []);
    });
  }
});
