// What people type: base forms and inflected ones, compounds, two words, places, a few typos, some Swedish and English.
export const TYPED = `tasapaino
tasapainoharjoittelu
tasapainoa senioreille
vesijumppa
vesijumppaan
jumppa kouvola
jumppaa kouvolassa
muistikerho
muisti
kävelyllä
sauvakävelyä
perhekahvila
perhekahvilassa
vertaistukea omaishoitajille
vertaistuki
nuorten ryhmä
ryhmät
ikääntyneiden liikunta
kuntosali
kuntosalille
jooga
joogaa aloittelijoille
tuolijumppa
uinti
uimaan
tanssia
tanssit
kuoro
kuorossa laulaminen
ravitsemusneuvonta
ravitsemus
unettomuus
kivunhallinta
rentoutusharjoitus
mielenterveys
mielenterveyskuntoutuja
päihdeneuvonta
lasten liikunta
lautapelit
lautapeli-ilta
digituki
digineuvontaa
käsitöitä
käsityökerho
metsäretki
retkiä lähellä
diabetes
sydänyhdistys
helsinki jumppa
lappeenranta
turku kuntosali
eläkeliitto
kansalaisopisto kurssi
kurssit
tasapianoharjoittelu
vesijumpa
kavelyryhma
mielenterveis
jalkahoito
testi
hyvinvointi
balansgrupp för seniorer
vattengympa
memory club
walking group for seniors`.split('\n');

/** Every state of the search box while these are typed, from the second letter on. */
export const KEYSTROKES = TYPED.flatMap((query) =>
  Array.from({ length: query.length - 1 }, (_, number) => query.slice(0, number + 2)),
);

/**
 * The keystrokes in a fixed mixed order: an engine that is stopped before the end has still answered short and long ones, and
 * none profits from having just answered the same word less one letter.
 */
export const MIXED_KEYSTROKES = KEYSTROKES.map((text, number) => [(number * 7919) % 1009, number, text])
  .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  .map(([, , text]) => text);

/** What no resident types but some program will: `[title, text]`. Each must be answered, ours within 20 ms. */
export const HOSTILE = [
  ['one letter 10,000 times', 'a'.repeat(10_000)],
  ['10,000 letters, no space', 'tasapainoharjoittelu'.repeat(500)],
  ['1,400 words', 'jumppa '.repeat(1_400)],
  ['1,000 different words', Array.from({ length: 1000 }, (_, number) => `sana${number}`).join(' ')],
  ['10,000 spaces', ' '.repeat(10_000)],
  ['10,000 combining marks', `a${'\u0308'.repeat(10_000)}`],
  ['emoji', '👩‍👩‍👧‍👦🧘🏽‍♀️ jumppa 🏊'],
  ['right to left', 'تمرين التوازن \u202e appmuj קבוצה'],
  ['names of Object.prototype', '__proto__ constructor toString hasOwnProperty'],
  ['regex metacharacters', '.*(a+)+$ [^]{1,99} \\b(?=x)|^ ?'],
  ['quotes and tags', `"<img src=x onerror=alert(1)>' OR 1=1 --`],
  ['lone surrogates, zeros', '\ud800jumppa\udc00 \u0000kerho\uffff'],
  ['only punctuation', '... --- !!! ???'],
  ['hyphens', 'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-x-y-z-å-ä-ö'],
];
