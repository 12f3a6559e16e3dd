import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inFinnish } from '@hyte/catalogue-widget/locales/finnish-text.js';
import { fillText, numberCategory } from '@hyte/catalogue-widget/locales/number-forms.js';
import { se, smn, sms } from '@hyte/catalogue-widget/locales/sami.js';
import { days as selkoDays } from '@hyte/catalogue-widget/locales/selko.js';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
/** 23 November 2026 is a Monday. */
const WEEK = [23, 24, 25, 26, 27, 28, 29].map((date) => day(`2026-11-${date}`));
const weekdays = (language: typeof se, weekday: 'long' | 'short'): string[] =>
  WEEK.map((moment) => language.days({ weekday }).format(moment));
const months = (language: typeof se, month: 'long' | 'short'): string[] =>
  Array.from({ length: 12 }, (_, index) => language.days({ month }).format(Date.UTC(2026, index, 3)));
/** Whether this Node has all of CLDR, as its own builds do. */
const hasCldr = Intl.DateTimeFormat.supportedLocalesOf(['se', 'smn']).length === 2;

describe('number forms', () => {
  it('tell one, two and more apart, as CLDR does for the Sámi languages', () => {
    assert.deepEqual([0, 1, 2, 3, 7, 21, 100].map(numberCategory), [
      'other',
      'one',
      'two',
      'other',
      'other',
      'other',
      'other',
    ]);
    for (const language of ['se', 'smn', 'sms']) {
      const rules = new Intl.PluralRules(language);
      fc.assert(fc.property(fc.nat(10_000), (count) => numberCategory(count) === rules.select(count)));
    }
  });

  it('fall back to the next wider form that is written', () => {
    const all = { one: 'one {0}', two: 'two {0}', few: 'few {0}', other: 'other {0}' };
    assert.deepEqual(
      [0, 1, 2, 3, 6, 7].map((count) => fillText(all, [count])),
      ['other 0', 'one 1', 'two 2', 'few 3', 'few 6', 'other 7'],
    );
    const cases = { few: 'few {0}', other: 'other {0}' };
    assert.deepEqual(
      [1, 2, 6, 7].map((count) => fillText(cases, [count])),
      ['other 1', 'few 2', 'few 6', 'other 7'],
    );
    assert.equal(fillText({ one: 'one', other: 'other {0}' }, [2]), 'other 2');
  });

  it('put every value where it belongs', () => {
    assert.equal(fillText('{1} and {0}', ['a', 'b']), 'b and a');
  });
});

describe('days in the Sámi languages', () => {
  it(
    'have the names that CLDR has for Northern and Inari Sámi',
    { skip: !hasCldr && 'this Node has no CLDR data for them' },
    () => {
      for (const [language, tag] of [
        [se, 'se-FI'],
        [smn, 'smn'],
      ] as const) {
        const format = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        for (const width of ['long', 'short'] as const) {
          assert.deepEqual(
            weekdays(language, width),
            WEEK.map((moment) => format({ weekday: width }).format(moment)),
          );
          assert.deepEqual(
            months(language, width),
            Array.from({ length: 12 }, (_, index) => format({ month: width }).format(Date.UTC(2026, index, 3))),
          );
        }
      }
    },
  );

  it('are told apart in Skolt Sámi, which CLDR has no names for', () => {
    assert.equal(weekdays(sms, 'long').join(' '), 'vuõssargg mââibargg seärad neljdpeiʹvv piâtnâc sueʹvet pâʹsspeiʹvv');
    assert.equal(months(sms, 'long')[10], 'skamm-mään');
    for (const width of ['long', 'short'] as const) {
      assert.equal(new Set(weekdays(sms, width)).size, 7);
      assert.equal(new Set(months(sms, width)).size, 12);
    }
  });

  it('are written in the order used in Finland', () => {
    const moment = day('2026-11-24');
    assert.equal(se.days({ day: 'numeric', month: 'numeric' }).format(moment), '24.11.');
    assert.equal(smn.days({ day: 'numeric', month: 'numeric', year: 'numeric' }).format(moment), '24.11.2026');
    assert.equal(
      se.days({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(moment),
      'disdat 24. skábmamánnu 2026',
    );
  });

  it('near today have names, and ages the right number form', () => {
    assert.deepEqual(
      [-1, 0, 1].map((value) => se.relativeTimes.format(value, 'day')),
      ['ikte', 'odne', 'ihttin'],
    );
    assert.deepEqual(
      [-1, -2, -5].map((value) => se.relativeTimes.format(value, 'month')),
      ['1 mánnu dás ovdal', '2 mánu dás ovdal', '5 mánu dás ovdal'],
    );
    assert.equal(smn.relativeTimes.format(1, 'day'), 'itten');
  });

  it('whose age has no words yet is told in Finnish, and says so', () => {
    const age = sms.relativeTimes.format(-3, 'month');
    assert.equal(String(age), '3 kuukautta sitten');
    assert.equal((age as unknown as { lang?: string }).lang, 'fi');
  });
});

describe('a Finnish text among others', () => {
  it('is a string wherever a string is wanted, and stays marked when it is capitalised or trimmed', () => {
    const text = inFinnish('lähellä ');
    assert.equal(`${text}sinua`, 'lähellä sinua');
    assert.equal([text, 'x'].join('|'), 'lähellä |x');
    const changed = text.trim().replace(/^./u, (first) => first.toUpperCase());
    assert.equal(String(changed), 'Lähellä');
    assert.equal((changed as unknown as { lang?: string }).lang, 'fi');
  });

  it('is the same object for the same text, so that nothing is drawn twice', () => {
    assert.equal(inFinnish('Kartta'), inFinnish('Kartta'));
  });
});

describe('plain Finnish', () => {
  it('never shortens a weekday', () => {
    assert.equal(selkoDays({ weekday: 'short' }).format(day('2026-11-24')), 'tiistai');
  });
});

describe('the open language files', () => {
  for (const language of ['se', 'smn', 'sms'] as const) {
    it(`${language}.json says who made it and where its words are from`, () => {
      const path = new URL(`../languages/${language}.json`, import.meta.url);
      const file = JSON.parse(readFileSync(path, 'utf8')) as {
        language: string;
        name: string;
        sources: string[];
        reviewed: unknown;
      };
      assert.equal(file.language, language);
      assert.ok(file.name && file.sources.length > 0);
      assert.ok('reviewed' in file);
    });
  }
});
