import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localize } from '@hyte/catalogue-format/localize.js';
import fc from 'fast-check';

describe('localize', () => {
  const text = { fi: 'suomeksi', sv: 'på svenska', en: 'in English', se: 'davvisámegillii' };

  it('gives the language asked for', () => {
    for (const language of ['fi', 'sv', 'en', 'se'] as const)
      assert.deepEqual(localize(text, language), { text: text[language], language });
  });

  it('falls back to Finnish, Swedish, English, then anything, and tells which it is', () => {
    assert.deepEqual(localize(text, 'smn'), { text: 'suomeksi', language: 'fi' });
    assert.deepEqual(localize({ en: 'x', sv: 'y' }, 'fi'), { text: 'y', language: 'sv' });
    assert.deepEqual(localize({ ar: 'مرحبا' }, 'fi'), { text: 'مرحبا', language: 'ar' });
  });

  it('takes another region of the same language before another language', () => {
    assert.deepEqual(localize({ fi: 'x', 'sv-FI': 'y' }, 'sv'), { text: 'y', language: 'sv-FI' });
    assert.deepEqual(localize({ fi: 'x', sv: 'y' }, 'sv-SE'), { text: 'y', language: 'sv' });
    assert.deepEqual(localize({ 'en-GB': 'colour', en: 'color' }, 'en'), { text: 'color', language: 'en' });
  });

  it('treats blank texts as missing', () => {
    assert.deepEqual(localize({ fi: 'x', sv: ' \n' }, 'sv'), { text: 'x', language: 'fi' });
    for (const none of [undefined, {}, { fi: '' }])
      assert.deepEqual(localize(none, 'sv'), { text: '', language: 'sv' });
  });

  it('never claims a language the text is not in', () => {
    const tag = fc.oneof(fc.constantFrom('fi', 'sv', 'en', 'sv-FI', 'valueOf', '__proto__'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.string())), tag, (entries, language) => {
        const given = Object.fromEntries(entries);
        const chosen = localize(given, language);
        if (chosen.text !== '')
          assert.equal(Object.getOwnPropertyDescriptor(given, chosen.language)?.value, chosen.text);
        else assert.ok(Object.values(given).every((each) => each.trim() === ''));
      }),
    );
  });
});
