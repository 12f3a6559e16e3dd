import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { finnishBases, finnishNominalBases, fitsBase } from '@hyte/search-core/analysis/finnish/finnish-bases.js';
import { fold } from '@hyte/search-core/analysis/fold.js';
import { NOMINAL, OTHER, UNKNOWN, VERB } from '@hyte/search-core/index/term-class.js';

/** The rules carry their examples beside them: `// kadun, kaduksi → katu, helposti → helppo`. */
function examplesOf(source: string): { line: string; form: string; base: string }[] {
  return source.split('\n').flatMap((line) => {
    const comment = /[\]),;] \/\/ (.*→.*)$/.exec(line);
    const forms: string[] = [];
    const examples: { line: string; form: string; base: string }[] = [];
    for (const step of (comment?.[1] ?? '').matchAll(/([a-zåäö]+)(?: → ([a-zåäö]+))?/g)) {
      forms.push(step[1] ?? '');
      if (step[2] === undefined) continue;
      for (const form of forms) examples.push({ line: line.trim(), form, base: step[2] });
      forms.length = 0;
    }
    return examples;
  });
}

const folder = new URL('../src/analysis/finnish/', import.meta.url);
const tables = readdirSync(folder).filter((name) => /-(stems|endings|bases)\.ts$/.test(name));

test('every rule derives the bases of its own examples, with and without umlauts', () => {
  let rules = 0;
  const failures: string[] = [];
  for (const name of tables) {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const rows = source.split('\n').filter((line) => /^ {2}\[.*\],/.test(line));
    for (const row of rows) assert.match(row, /→/, `${name}: a rule without an example: ${row}`);
    for (const { line, form, base } of examplesOf(source)) {
      rules++;
      const bits = finnishBases(form).get(fold(base));
      const bare = finnishBases(fold(form)).has(fold(base));
      if (bits === undefined || !bare || !fitsBase(bits, UNKNOWN, base))
        failures.push(`${name}: ${form} → ${base}: ${line}`);
    }
  }
  assert.deepEqual(failures, []);
  assert.ok(rules > 250, `only ${rules} examples were found in the sources`);
});

// Forms people search with, over all kinds of words.
const FORMS: readonly (readonly [base: string, forms: string])[] = [
  [
    'jumppa',
    'jumpan jumppaa jumpassa jumpasta jumppaan jumpalla jumpat jumppia jumppien jumpissa jumppiin jumppani jumpassakin',
  ],
  ['ryhmä', 'ryhmän ryhmää ryhmässä ryhmään ryhmiä ryhmien ryhmissä ryhmiin ryhmäni ryhmässänne ryhmäkö'],
  ['kerho', 'kerhon kerhoa kerhossa kerhoon kerhoja kerhojen kerhoissa kerhoihin kerhomme kerhoissaan'],
  ['ikäihminen', 'ikäihmisen ikäihmistä ikäihmiset ikäihmisille ikäihmisten ikäihmisiä ikäihmisineen'],
  ['harjoitus', 'harjoituksen harjoitusta harjoitukset harjoituksia harjoitusten harjoituksiin harjoituksessamme'],
  ['terveys', 'terveyden terveyttä terveyteen terveydelle terveytensä'],
  ['vuosi', 'vuoden vuotta vuonna vuodessa vuosia vuosien vuosina'],
  ['lapsi', 'lapsen lasta lapset lasten lapsia lapsille lapsineen lapsensa'],
  ['huone', 'huoneen huonetta huoneessa huoneeseen huoneet huoneita huoneiden huoneisiin'],
  ['liike', 'liikkeen liikettä liikkeessä liikkeeseen liikkeitä'],
  ['kaupunki', 'kaupungin kaupunkia kaupungissa kaupunkiin kaupungit kaupungeissa kaupunkien'],
  ['tie', 'tien tietä tielle tiehen teitä teiden teillä tiensä'],
  ['työ', 'työn työtä työhön töitä töissä työnsä'],
  ['poika', 'pojan poikaa pojat poikien pojille poikia'],
  ['aika', 'ajan aikaa ajat ajalla aikoja aikoina'],
  ['ruoka', 'ruoan ruuan ruokaa ruoassa ruokaan ruokia'],
  ['hammas', 'hampaan hammasta hampaat hampaita hampaiden'],
  ['asukas', 'asukkaan asukasta asukkaat asukkaille asukkaiden'],
  ['omainen', 'omaisen omaiset omaisille omaisten omaistaan'],
  ['onneton', 'onnettoman onnetonta onnettomat onnettomia onnettomampi onnettomimmille'],
  ['vanha', 'vanhan vanhempi vanhemman vanhimmat vanhimpia vanhojen'],
  ['iloinen', 'iloisempi iloisimmat iloisesti iloisemmin iloisimmin'],
  ['väsynyt', 'väsyneen väsyneitä väsyneille väsyneempi'],
  ['lämmin', 'lämpimän lämmintä lämpimät lämpimiä'],
  ['lyhyt', 'lyhyen lyhyttä lyhyet lyhyitä'],
  ['kevät', 'kevään kevättä keväällä keväisin'],
  ['kuntosali', 'kuntosalin kuntosalia kuntosalilla kuntosaleja kuntosalien'],
  ['internet', 'internetin internetissä internetiin'],
  [
    'liikkua',
    'liikun liikut liikkuu liikumme liikkuvat liikuin liikkui liikkuisi liikkunut liikutaan liikuttu liikkumaan liikkuessa liikkuminen',
  ],
  [
    'auttaa',
    'autan auttaa autamme auttavat autoin auttoi auttaisi auttanut autetaan autettu auttamassa auttakaa autettaessa',
  ],
  ['lukea', 'luen lukee luki lukisi lukenut luetaan luettu lukemaan lukiessa lukevat'],
  ['tehdä', 'teen tekee teki tekisi tehnyt tehdään tehty tekemään tehdessä tekevät tehtävä tehkää'],
  ['kävellä', 'kävelen kävelee käveli kävellyt kävellään käveltiin kävelemään kävellessä'],
  ['ajatella', 'ajattelen ajattelee ajatteli ajatellut ajatellaan ajattelemaan'],
  ['haluta', 'haluan haluaa halusi haluaisi halunnut halutaan haluttu haluamaan halutessaan'],
  ['tavata', 'tapaan tapaa tapasi tapaisi tavannut tavataan tavattu tapaamaan tavatessa'],
  ['tarvita', 'tarvitsen tarvitsee tarvitsi tarvinnut tarvitaan tarvittu tarvitsemaan'],
  ['lämmetä', 'lämpenen lämpenee lämpeni lämmennyt lämpenemään'],
  ['osallistua', 'osallistun osallistuu osallistui osallistunut osallistutaan osallistumaan osallistuttuaan'],
  ['ilmoittautua', 'ilmoittaudun ilmoittautuu ilmoittautui ilmoittautunut ilmoittaudutaan ilmoittautumaan'],
  ['juoda', 'juon juo joi joisi juonut juodaan juotu juomaan juodessa'],
  ['käydä', 'käyn käy kävi kävisi käynyt käydään käymään'],
];

test('forms of common words lead to their base', () => {
  for (const [base, forms] of FORMS) {
    for (const form of forms.split(' ')) assert.ok(finnishBases(form).has(fold(base)), `${form} → ${base}`);
  }
});

test('readings that the language forbids are not made', () => {
  const impossible = [
    ['mailta', 'maili'], // a stem in -ail has no consonant stem
    ['syötävää', 'syöttää'], // -vä follows the strong grade
    ['sovitaan', 'sovittaa'], // a possessive does not follow a verb
    ['kannattava', 'kantaa'], // the passive of -aa has e
    ['uhata', 'uhka'], // -ta does not follow a short vowel
    ['ryhti', 'ryhtyä'], // y stays before the i of the past
    ['kuumista', 'kuume'], // -e has -ei- in the plural
    ['nykyiseen', 'nyky'], // -seen follows a long vowel
    ['tullessa', 'tulli'], // a word in -lli has no stem in -lle
    ['kirjoita', 'kirja'], // two syllables in -a have -ja
    ['marja', 'mari'], // the j of the plural stands between vowels
    ['toiminta', 'toimi'], // no superlative of a noun
    ['radion', 'ratio'], // no gradation before two vowels of two syllables
    ['oppilaitoksiin', 'oppilaitto'], // -kse-, not -ksi-, before a possessive
  ];
  for (const [form = '', base = ''] of impossible) assert.ok(!finnishBases(form).has(fold(base)), `${form} → ${base}`);
  assert.ok(!fitsBase(finnishBases('viinissä').get('viina') ?? 0, UNKNOWN, 'viina'), 'harmony');
});

test('a base has the word class of the rules that made it', () => {
  const classes = (word: string, base: string): number => (finnishBases(word).get(base) ?? 0) & UNKNOWN;
  assert.equal(classes('koirilla', 'koira'), NOMINAL);
  assert.equal(classes('juoksisi', 'juosta'), VERB);
  assert.equal(classes('koira', 'koira'), NOMINAL | VERB | OTHER);
  assert.ok(!finnishNominalBases('juoksisi').has('juosta'));
  assert.ok(fitsBase(finnishBases('kuntosalilla').get('kuntosali') ?? 0, NOMINAL, 'kuntosali'));
  assert.ok(!fitsBase(finnishBases('sovin').get('sopia') ?? 0, NOMINAL, 'sopia'));
});

test('what is typed with ä and ö tells what the base may end in', () => {
  const fits = (word: string, spelling: string): boolean =>
    fitsBase(finnishBases(word).get(fold(spelling)) ?? 0, UNKNOWN, spelling);
  assert.ok(fits('pöydällä', 'pöytä') && fits('poydalla', 'pöytä'));
  assert.ok(
    !fits('viinissä', 'viina') && !fits('tallilla', 'talla') && fits('päivillä', 'päivä') && fits('paivilla', 'päivä'),
  );
  assert.ok(
    fits('kaloissa', 'kala') && !fits('koloissa', 'kola') && fits('annoimme', 'antaa') && fits('otimme', 'ottaa'),
  );
  assert.ok(fits('liikuntatiellä', 'liikuntatie'), 'a neutral end fits both');
});

const letter = fc.constantFrom(...'aaeiiouyäönstklmrvphjdg');
const wordLike = fc.string({ unit: letter, minLength: 0, maxLength: 60 });
const anything = fc.oneof(
  wordLike,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('__proto__', 'constructor', '', 'ä'),
);
/** Words of a search have at most 60 letters; a bound that a real word stays far under. */
const MOST_BASES = 150;

test('any word has itself among few bases, each folded and longer than one letter', () => {
  fc.assert(
    fc.property(anything, (word) => {
      const bases = finnishBases(word);
      assert.ok(bases.has(fold(word)) && bases.size <= MOST_BASES, `${bases.size} bases`);
      for (const [base, bits] of bases) {
        assert.ok(base === fold(word) || base.length > 1);
        assert.equal(fold(base), base);
        assert.ok(bits & (NOMINAL | VERB | OTHER));
      }
      for (const [base, bits] of finnishNominalBases(word)) {
        assert.ok(bases.has(base));
        assert.ok(base === fold(word) || (bits & NOMINAL) !== 0);
      }
    }),
    { numRuns: 2000 },
  );
});

const pairs = new URL('../../../../shared/fixtures/finnish/', import.meta.url);
const skip = existsSync(pairs) ? false : 'shared/fixtures/finnish is not beside the checkout';
const rows = (name: string): string[][] =>
  readFileSync(new URL(name, pairs), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

test('forms of real texts lead to their lemma, and few to others', { skip }, () => {
  const same = rows('pairs_same_lemma.tsv');
  const found = same.filter(([query = '', , lemma = '']) => finnishBases(query).has(fold(lemma)));
  assert.ok(found.length / same.length > 0.985, `${found.length} of ${same.length} lemmas`);
  const far = rows('pairs_diff_lemma.tsv').filter((row) => row[4] === 'far');
  const wrong = far.filter(([query = '', , , lemma = '']) => finnishBases(query).has(fold(lemma)));
  assert.ok(wrong.length / far.length < 0.01, `${wrong.length} of ${far.length} other lemmas`);
  const bases = same.reduce((sum, [query = '']) => sum + finnishBases(query).size, 0);
  assert.ok(bases / same.length < 20, `${bases / same.length} bases a word`);
});
