import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanContact, distinctContacts } from '@hyte/catalogue-tools/clean/contact.js';
import { webAddress } from '@hyte/catalogue-tools/clean/links.js';
import { phoneNumbers, prefixedPhone } from '@hyte/catalogue-tools/clean/phones.js';
import { isPersonalMail, namesPerson, withoutPersonalData } from '@hyte/catalogue-tools/clean/private-contacts.js';

test('phone numbers become E.164 whatever way they are written', () => {
  const cases: [string, string[]][] = [
    ['040-510 75 36', ['+358405107536']],
    ['(014) 2671 266', ['+358142671266']],
    ['+358 (0)5 234 1234', ['+35852341234']],
    ['00358 5 2341234', ['+35852341234']],
    ['09 310 8771 tai 09 310 87900', ['+35893108771', '+358931087900']],
    ['112', ['112']],
    ['ei puhelinta', []],
    ['', []],
  ];
  for (const [written, expected] of cases)
    assert.deepEqual(
      phoneNumbers(written).map(({ phone }) => phone),
      expected,
      written,
    );
});

test('words and hours beside a number are kept apart from it', () => {
  assert.deepEqual(phoneNumbers('041 730 8168 (klo 9-16)'), [
    { phone: '+358417308168', mobile: true, words: 'klo 9-16' },
  ]);
  assert.deepEqual(phoneNumbers('0204628320, Pamilo Oy'), [
    { phone: '+358204628320', mobile: false, words: 'Pamilo Oy' },
  ]);
});

test('prefix and number of PTV become one number', () => {
  assert.equal(prefixedPhone('+358', '405166046')?.phone, '+358405166046');
  assert.equal(prefixedPhone('+358', '0405166046')?.phone, '+358405166046');
  assert.equal(prefixedPhone(undefined, '0295000')?.phone, '+358295000');
});

test('any text is read without an error into numbers the catalogue can hold', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      for (const { phone } of phoneNumbers(text)) assert.match(phone, /^[+0-9][0-9 ()-]{1,30}$/);
    }),
  );
});

test('persons and roles are told apart by the shape of the address', () => {
  for (const address of [
    'maija.meikalainen@kunta.fi',
    'etunimi.sukunimi@kunta.fi',
    'm.meikalainen@x.fi',
    'Anna-Liisa.Virtanen@kotka.fi',
    'åke_öberg@x.fi',
    'jukka.kuulonen@gmail.com',
    'thierry.henry@gmail.com',
    'henry@gmail.com',
    'matti.lahti@kunta.fi',
    'salla.kotka@kunta.fi',
  ])
    assert.equal(isPersonalMail(address), true, address);
  for (const address of [
    'info@kunta.fi',
    'liikunta.varaus@kunta.fi',
    'palvelu.piste@kunta.fi',
    'kulttuuri@x.fi',
    'liikuntapaikat.kouvola@x.fi',
    'vertaistuki.kymi@x.fi',
    'kerho-5@x.fi',
    // Harbours, associations and offices of real data whose only contact had been taken for a person's.
    'purjelaivasatama@gmail.com',
    'tlvkry@gmail.com',
    'kylan.martat@gmail.com',
    'kouvola.opisto@kouvola.fi',
    'kuhmo.teatteri@kuhmo.fi',
    'nuorten.jaahalli@kuhmo.fi',
    'north.activity@charity.org.uk',
  ])
    assert.equal(isPersonalMail(address), false, address);
});

test('a label names a person only when it does', () => {
  for (const label of [
    'toimitusinsinööri Seija Malmsten',
    'Maija Meikäläinen',
    'Martin Virtanen',
    'ohjaaja Anna-Liisa Korhonen',
    'Kara Salo',
    'Ilona Kotka',
  ])
    assert.equal(namesPerson(label), true, label);
  for (const label of [
    'Rehtori',
    'Vaasan Palautepalvelu',
    'Kouvolan Kirjasto',
    'Asiakaspalvelu',
    'Keskustan päiväkoti',
    'Naantalin kaupungin johtava rehtori',
    'Ohjaamo Pohjanmaa',
    'Wilma Naantali',
    'Sports Supervisors',
    'Patient Ombudsman',
    '',
  ])
    assert.equal(namesPerson(label), false, label);
});

test('a mobile number goes only with a person', () => {
  const mobile = '040 510 7536';
  assert.deepEqual(cleanContact({ phone: mobile, field: 'f' }).contacts, [{ phone: '+358405107536' }]);
  assert.deepEqual(cleanContact({ phone: mobile, email: 'info@x.fi', field: 'f' }).contacts, [
    { phone: '+358405107536', email: 'info@x.fi' },
  ]);
  assert.deepEqual(cleanContact({ phone: mobile, label: { fi: 'Rehtori' }, field: 'f' }).contacts, [
    { label: { fi: 'Rehtori' }, phone: '+358405107536' },
  ]);
  for (const raw of [{ person: true }, { email: 'maija.meikalainen@x.fi' }, { label: { fi: 'Maija Meikäläinen' } }]) {
    const { contacts, notes } = cleanContact({ phone: mobile, field: 'f', ...raw });
    assert.deepEqual(contacts, []);
    assert.ok(notes.some(({ code }) => code === 'personal-phone'));
  }
});

test('a land line is kept, without the name of the person who answers', () => {
  assert.deepEqual(cleanContact({ phone: '05 234 1234', label: { fi: 'Maija Meikäläinen' }, field: 'f' }).contacts, [
    { phone: '+35852341234' },
  ]);
});

test('contacts that say the same become one with labels in each language', () => {
  assert.deepEqual(
    distinctContacts([
      { label: { fi: 'Vaihde' }, phone: '1' },
      { label: { sv: 'Växel' }, phone: '1' },
    ]),
    [{ label: { fi: 'Vaihde', sv: 'Växel' }, phone: '1' }],
  );
});

test('identity codes with a right control character leave a text; other digits stay', () => {
  const { text, identityCodes } = withoutPersonalData('Maija 131052-308T, puh. 05 234 1234');
  assert.equal(identityCodes, 1);
  assert.doesNotMatch(text, /308T/);
  assert.match(text, /05 234 1234/);
  assert.equal(withoutPersonalData('tilaus 131052-308A').identityCodes, 0);
  assert.equal(withoutPersonalData('Kirjoita maija.meikalainen@x.fi tai info@x.fi').text, 'Kirjoita tai info@x.fi');
});

test('ids of records are no bank accounts, whatever their digits sum up to', () => {
  assert.equal(withoutPersonalData('https://x.example.fi/6e5bbb26-4aa1-4ab7-947b-fa58687ab374').accounts, 0);
  for (const account of ['FI21 1234 5600 0007 85', 'DE89370400440532013000', 'NO9386011117947', 'EE382200221020145685'])
    assert.equal(withoutPersonalData(`Maksu ${account} tilille`).accounts, 1, account);
});

test('web addresses are http or https with a host, all else is refused', () => {
  assert.equal(webAddress('www.kuhmo.fi'), 'https://www.kuhmo.fi/');
  assert.equal(webAddress(' http://kotka.fi/a b'.replace(' b', '')), 'http://kotka.fi/a');
  assert.equal(webAddress('hameenlinna.fi/liikunta'), 'https://hameenlinna.fi/liikunta');
  for (const bad of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'mailto:a@b.fi',
    'ftp://x.fi',
    'https://user:pass@x.fi',
    'http://localhost/',
    'ei ole',
    'Forststyrelsen',
    '',
    5,
    null,
  ])
    assert.equal(webAddress(bad), undefined, String(bad));
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
      const address = webAddress(text);
      if (address !== undefined) assert.match(address, /^https?:\/\/[^\s]+$/);
    }),
  );
});
