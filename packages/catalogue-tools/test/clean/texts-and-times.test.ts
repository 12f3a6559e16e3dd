import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toInstant, toLocalMoment } from '@hyte/catalogue-tools/clean/clock.js';
import { fromLanguageItems, joinTexts, withoutCopies } from '@hyte/catalogue-tools/clean/localized-text.js';
import { municipalityNamed } from '@hyte/catalogue-tools/clean/municipality.js';
import { priceOfText } from '@hyte/catalogue-tools/clean/price.js';

test('Finnish wall clock becomes UTC in winter and in summer time', () => {
  assert.equal(toInstant('2019-08-29 15:55:30.259', 'finland'), '2019-08-29T12:55:30Z');
  assert.equal(toInstant('2020-01-15 12:00:00', 'finland'), '2020-01-15T10:00:00Z');
  assert.equal(toInstant('2020-03-04T14:07:04.840483', 'utc'), '2020-03-04T14:07:04Z');
  assert.equal(toInstant('2026-06-01T12:00:00+03:00', 'utc'), '2026-06-01T09:00:00Z');
  for (const bad of ['', 'eilen', '2020-13-01', '2020-02-30 10:00', '2020-01-01 25:00', 5, null])
    assert.equal(toInstant(bad, 'finland'), undefined);
});

test('instants become wall clock in Finland, also around the changes of the clock', () => {
  assert.deepEqual(toLocalMoment('2022-06-14T16:30:00Z'), { day: '2022-06-14', time: '19:30' });
  assert.deepEqual(toLocalMoment('2026-10-25T00:30:00Z'), { day: '2026-10-25', time: '03:30' });
  assert.deepEqual(toLocalMoment('2026-10-25T01:30:00Z'), { day: '2026-10-25', time: '03:30' });
  assert.deepEqual(toLocalMoment('2026-03-29T01:00:00Z'), { day: '2026-03-29', time: '04:00' });
  assert.deepEqual(toLocalMoment('2019-12-31T22:00:00Z'), { day: '2020-01-01', time: '00:00' });
  assert.deepEqual(toLocalMoment('2020-08-22'), { day: '2020-08-22' });
});

test('wall clock to UTC and back is the same wall clock, except in the hour that does not exist', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1995-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), (date) => {
      const local = toLocalMoment(date.toISOString())!;
      const instant = toInstant(`${local.day} ${local.time}`, 'finland')!;
      assert.deepEqual(toLocalMoment(instant), local);
    }),
  );
});

test('copies in another language go; the language the text is written in stays', () => {
  assert.deepEqual(
    withoutCopies({ fi: 'Vesijumppaa ja uintia', sv: 'Vesijumppaa ja uintia', en: 'Vesijumppaa  ja uintia.' }),
    { text: { fi: 'Vesijumppaa ja uintia' }, dropped: ['sv', 'en'] },
  );
  assert.deepEqual(
    withoutCopies({ fi: 'Vi träffas och pratar med varandra', sv: 'Vi träffas och pratar med varandra' }).text,
    { sv: 'Vi träffas och pratar med varandra' },
  );
  assert.deepEqual(withoutCopies({ fi: 'Wilma', sv: 'Wilma' }).text, { fi: 'Wilma' });
  assert.deepEqual(withoutCopies({ fi: 'Kuoro', sv: 'Kör' }).dropped, []);
});

test('hostile language keys and shapes are harmless', () => {
  assert.equal(
    fromLanguageItems([{ language: '__proto__', value: 'x' }, { language: 'fi' }, null, 5], 'line'),
    undefined,
  );
  assert.deepEqual(
    fromLanguageItems(
      [
        { language: 'fi', value: ' Nimi ' },
        { language: 'fi', value: 'toinen' },
      ],
      'line',
    ),
    { fi: 'Nimi' },
  );
  assert.equal(({} as Record<string, unknown>)['x'], undefined);
});

test('joined texts do not repeat themselves', () => {
  assert.deepEqual(joinTexts([{ fi: 'a' }, undefined, { fi: 'A.', sv: 'b' }]), { fi: 'a', sv: 'b' });
});

test('municipalities are met by either name', () => {
  for (const name of ['Kouvola', 'KOUVOLA', ' kouvola ', '286', 'Kouvolan kaupunki'])
    assert.equal(municipalityNamed(name), '286', name);
  assert.equal(municipalityNamed('Pyttis'), '624');
  assert.equal(municipalityNamed('Helsingfors stad'), '091');
  assert.equal(municipalityNamed('Iitin kunta'), '142');
  for (const name of ['Atlantis', '', '999', 'Kouvolassa']) assert.equal(municipalityNamed(name), undefined, name);
});

test('prices in words', () => {
  const cases: [string, object][] = [
    ['5 €', { free: 'no', min: 5, max: 5 }],
    ['maksuton', { free: 'yes', min: 0, max: 0 }],
    ['Gratis', { free: 'yes', min: 0, max: 0 }],
    ['5–10 €/kerta', { free: 'no', min: 5, max: 10 }],
    ['2,50€', { free: 'no', min: 2.5, max: 2.5 }],
    ['60e/lukukausi', { free: 'no', min: 60, max: 60 }],
    ['vapaaehtoinen kahviraha', { free: 'yes', min: 0 }],
    ['Kahviraha 2 €', { free: 'yes', min: 0, max: 2 }],
    ['10 €, Kaikukortilla ilmainen', { free: 'no', min: 0, max: 10, kaikukortti: 'yes' }],
    ['10 €, Kaikukortti ei käy', { free: 'no', min: 10, max: 10 }],
    ['maksuton jäsenille', {}],
    ['kysy', {}],
    ['0 €', { free: 'yes', min: 0, max: 0 }],
  ];
  for (const [text, expected] of cases) assert.deepEqual(priceOfText(text), expected, text);
});
