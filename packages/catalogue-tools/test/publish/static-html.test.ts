import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Recurrence } from '@hyte/catalogue-format/generated/catalogue.js';
import { mailAddress, pageAddress, phoneAddress, webAddress } from '@hyte/catalogue-tools/publish/static/address.js';
import { html, jsonLd } from '@hyte/catalogue-tools/publish/static/html.js';
import { timesInWords } from '@hyte/catalogue-tools/publish/static/times-in-words.js';

test('whatever a text is, it stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = html`<p title="${text}">${text}</p>`.toString();
      const inside = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(written);
      assert.ok(inside, written);
      assert.equal(inside[1], inside[2]);
    }),
  );
  assert.equal(
    html`<b>${`<script>alert("1")</script> & 'x'`}</b>`.toString(),
    '<b>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</b>',
  );
});

test('JSON-LD reads back as it was, and nothing in it ends its element', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028', '&lt;')),
      (text) => {
        const written = jsonLd({ name: text }).toString();
        const inside = /^<script type="application\/ld\+json">([^<>&\u2028\u2029]*)<\/script>\n$/.exec(written);
        assert.ok(inside, written);
        assert.deepEqual(JSON.parse(inside[1] ?? ''), { name: text });
      },
    ),
  );
});

test('a template that escaping could not protect is refused', () => {
  const text = 'x';
  assert.throws(() => html`<a href="${text}">x</a>`, TypeError);
  assert.throws(() => html`<p class=${text}>x</p>`, TypeError);
  assert.throws(() => html`<p ${text}>x</p>`, TypeError);
  assert.throws(
    () =>
      html`<script>
        ${text};
      </script>`,
    TypeError,
  );
  assert.throws(
    () =>
      html`<style>
        ${text}
      </style>`,
    TypeError,
  );
});

test('only http(s), mailto and tel can be followed', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:x',
    'vbscript:x',
    'https://user:secret@example.org/',
    '//x',
    'file:///x',
    '',
  ])
    assert.equal(webAddress(url), undefined, url);
  assert.equal(webAddress('HTTPS://Example.org/"><script>')?.href, 'https://example.org/%22%3E%3Cscript%3E');
  assert.equal(mailAddress('a@b.fi?bcc=x@y.fi'), undefined);
  assert.equal(phoneAddress('javascript:')?.href, undefined);
  assert.equal(phoneAddress('+358 40 123')?.href, 'tel:+35840123');
  assert.equal(pageAddress('fi/286-kouvola/mind.html', 'sv/index.html').href, '../../sv/index.html');
  assert.equal(pageAddress('fi/x.html', 'fi/x.html', 'a-x:1').href, '#a-x%3A1');
});

test('times are said in words in the three languages', () => {
  const in3 = (schedule: Parameters<typeof timesInWords>[0]): string[][] =>
    (['fi', 'sv', 'en'] as const).map((language) => timesInWords(schedule, '2026-11-22', language));
  const weekly: Recurrence = { frequency: 'weekly', from: '13:00', to: '14:30', days: [2] };
  assert.deepEqual(in3({ recurrences: [weekly] }), [['ti klo 13–14.30'], ['tis kl. 13–14.30'], ['Tue 13:00–14:30']]);
  assert.deepEqual(
    in3({ recurrences: [{ ...weekly, weekParity: 'even', validFrom: '2027-01-11', validTo: '2027-05-30' }] }),
    [
      ['parillisilla viikoilla ti klo 13–14.30 (11.1.2027–30.5.2027)'],
      ['jämna veckor tis kl. 13–14.30 (11.1.2027–30.5.2027)'],
      ['even weeks Tue 13:00–14:30 (11 January 2027–30 May 2027)'],
    ],
  );
  assert.deepEqual(in3({ recurrences: [{ ...weekly, frequency: 'monthly', setPosition: -1 }] }).map(String), [
    'kuukauden viimeinen ti klo 13–14.30',
    'sista tis i månaden kl. 13–14.30',
    'last Tue of the month 13:00–14:30',
  ]);
  assert.deepEqual(
    in3({ recurrences: [{ frequency: 'weekly', interval: 3, from: '09:00', days: [1, 3] }] }).map(String),
    ['joka 3. viikko ma, ke klo 9', 'var 3:e vecka mån, ons kl. 9', 'every 3rd week Mon, Wed at 9:00'],
  );
  const hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', season: { from: '06-01', to: '08-31' } };
  assert.deepEqual(
    in3({ openingHours: [hours], exceptions: [{ from: '2026-12-24', to: '2026-12-26', closed: true }] }),
    [
      ['ma–pe klo 8–16 (1.6.–31.8.)', 'ei 24.12.2026–26.12.2026'],
      ['mån–fre kl. 8–16 (1.6.–31.8.)', 'inte 24.12.2026–26.12.2026'],
      ['Mon–Fri 8:00–16:00 (1 June–31 August)', 'not on 24 December 2026–26 December 2026'],
    ],
  );
  const session = { start: '2026-11-25T18:00', end: '2026-11-25T20:00', cancelled: true };
  assert.deepEqual(in3({ sessions: [{ start: '2026-11-01T10:00' }, session] }).map(String), [
    'ke 25.11.2026 klo 18–20 – peruttu',
    'ons 25.11.2026 kl. 18–20 – inställt',
    'Wed 25 November 2026 18:00–20:00 – cancelled',
  ]);
});
