import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineText, plainText, tidyText } from '@hyte/catalogue-tools/clean/plain-text.js';

test('paragraphs, lists and links of HTML stay as text', () => {
  assert.equal(
    plainText('<p>Ryhmä&nbsp;kokoontuu.</p><p>Ota mukaan</p><ul><li>matto</li><li>vettä</li></ul>'),
    'Ryhmä kokoontuu.\n\nOta mukaan\n\n- matto\n- vettä',
  );
  assert.equal(plainText('Lue <a href="https://kotka.fi/liikunta">lisää</a>'), 'Lue lisää (https://kotka.fi/liikunta)');
  assert.equal(plainText('<a href="https://kotka.fi/">kotka.fi</a>'), 'kotka.fi');
  assert.equal(plainText('yksi<br>kaksi<br/>kolme'), 'yksi\nkaksi\nkolme');
  assert.equal(plainText('yksi<br><br>kaksi'), 'yksi\n\nkaksi');
  assert.equal(plainText('A &amp; B &lt; C'), 'A & B < C');
});

test('scripts, styles, comments and addresses that are no web addresses are gone', () => {
  assert.equal(plainText('a<script>alert(1)</script><style>p{}</style><!-- x -->b'), 'ab');
  assert.equal(plainText('<a href="javascript:alert(1)">paina</a>'), 'paina');
  assert.equal(plainText('<img src=x onerror=alert(1)>kuva'), 'kuva');
  assert.equal(plainText('<svg><script>1</script></svg>teksti'), 'teksti');
});

test('plain text with a comparison sign is not taken for HTML', () => {
  assert.equal(plainText('Ikä < 30 tai > 65'), 'Ikä < 30 tai > 65');
});

test('invisible characters go and letters are composed', () => {
  assert.equal(tidyText('a\u0000b\u200bc\u202ed\ufeff'), 'abcd');
  assert.equal(tidyText('a\u0308iti'), 'äiti');
  assert.equal(tidyText('rivi 1\r\nrivi 2\r\n\r\n\r\n\r\nrivi 3'), 'rivi 1\nrivi 2\n\nrivi 3');
  assert.equal(lineText(' Nimi\n toisella rivillä '), 'Nimi toisella rivillä');
});

test('no text makes it throw, and cleaning twice changes nothing more in plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const once = tidyText(text);
      assert.equal(tidyText(once), once);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      assert.doesNotMatch(once, /[\u0000-\u0008\u200b\u202e\ufeff]/);
      plainText(text);
    }),
  );
});

test('tags never survive, whatever they are made of', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</p>',
    '<script>',
    '</script>',
    '<a href="https://x.fi/">',
    '</a>',
    '<li>',
    '<img src=x>',
    'teksti ',
    '&lt;',
    '<!--',
    '-->',
    '<svg onload=1>',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 30 }), (parts) =>
      assert.doesNotMatch(plainText(parts.join('')), /<(script|img|svg|a|b|p|li)\b/),
    ),
  );
});

/** CPU time in milliseconds: other work on the machine does not count. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const UNCLOSED = ['<', '<a', '<a href="', '<!--', '<!-- <', '<![CDATA[', '<div>', '<b><p>', '<svg>', '<math><a>', '<script>', '<li>', '</p>', '<td>', '<br>', '<?', '&#', '<a href="https://x.fi">x', '<svg></math>', '<a href="https://x.fi">x<br>'];

test('what is never closed is read in time that grows with its length', () => {
  plainText('<p>warm</p>'.repeat(2000));
  for (const piece of UNCLOSED) {
    const took = cpuOf(() => plainText(`${piece.repeat(20_000)}>`));
    assert.ok(took < 400, `${piece} × 20,000 took ${Math.round(took)} ms`);
  }
});

test('elements for programs stay silent however they are nested, and end where they end', () => {
  assert.equal(plainText('a<svg><select></svg>b'), 'ab');
  assert.equal(plainText('a<svg><math></math>x</svg>b'), 'ab');
  assert.equal(plainText('a</svg>b<noscript>c</noscript>d'), 'abd');
  assert.equal(plainText(`${'<svg>'.repeat(60)}x${'</svg>'.repeat(60)}b`), 'b');
});

test('a link that is never closed, or stands in another one, keeps its address', () => {
  assert.equal(plainText('<p>Lue <a href="https://kotka.fi/a">lisää</p>'), 'Lue lisää (https://kotka.fi/a)');
  assert.equal(plainText('<a href="https://kotka.fi/a">yksi <a href="https://kotka.fi/b">kaksi</a>'), 'yksi (https://kotka.fi/a)kaksi (https://kotka.fi/b)');
  assert.equal(plainText('<a href="https://kotka.fi/?a=1&amp;b=2">haku</a>'), 'haku (https://kotka.fi/?a=1&b=2)');
});
