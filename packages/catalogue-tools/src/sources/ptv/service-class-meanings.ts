import { themesOfServiceClass } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { Described } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';

/** Which texts of a service may tell its theme: of a building permit none, of medical treatment its name only. */
type ThemesFrom = NonNullable<Described['themesFrom']>;

/**
 * Classes beyond those that `themesOfServiceClass` knows, by what they say: a theme that is broad, because the class holds
 * other things too, or only which texts may tell one. Classes that stand nowhere are between a person and an authority, for firms,
 * or medicine: permits, taxes, registers, laboratories. Source of the classes: PTV code list, DVV.
 */
const FURTHER: ReadonlyMap<string, string> = new Map(
  (
    [
      ['P1.1', 'livelihood', 'Vuokra-asuminen'],
      ['P1.3', 'livelihood', 'Osaomistus- ja asumisoikeusasuminen'],
      ['P3', 'all', 'Perheiden palvelut'],
      ['P3.1', 'advice', 'Parisuhde'],
      ['P3.2', 'name', 'Lapsen saaminen'],
      ['P3.4', 'name', 'Varhaiskasvatus'],
      ['P3.5', 'advice', 'Perheasioiden sovittelu ja perheoikeus'],
      ['P3.6', 'advice', 'Lapsiperheiden sosiaalipalvelut'],
      ['P3.8', 'advice', 'Lastensuojelu'],
      ['P4', 'advice', 'Sosiaalipalvelut'],
      ['P4.1', 'name', 'Asumispalvelut'],
      ['P4.2', 'advice', 'Vanhusten palvelut'],
      ['P4.3', 'advice', 'Kotihoito ja kotipalvelut'],
      ['P4.4', 'advice', 'Vammaisten muut kuin asumis- ja kotipalvelut'],
      ['P4.5', 'advice', 'Henkilökohtaisen avustajan palvelut'],
      ['P4.7', 'advice', 'Kehitysvammahuolto'],
      ['P4.9', 'advice', 'Koulu- ja opiskelijahuollon sosiaalipalvelut'],
      ['P5', 'name', 'Terveydenhuolto, sairaanhoito ja ravitsemus'],
      ['P5.2', 'advice', 'Neuvolapalvelut'],
      ['P5.6', 'name', 'Erikoissairaanhoito'],
      ['P5.9', 'name', 'Koulu- ja opiskelijaterveydenhuolto'],
      ['P5.13', 'name', 'Kuntoutus'],
      ['P5.14', 'name', 'Kotisairaanhoito ja omaishoito'],
      ['P6', 'name', 'Koulutus'],
      ['P6.1', 'name', 'Esiopetus'],
      ['P6.2', 'name', 'Perusopetus'],
      ['P6.3', 'name', 'Aamu- ja iltapäiväkerhotoiminta'],
      ['P6.4', 'livelihood', 'Ammatinvalinta ja opintojen ohjaus'],
      ['P6.5', 'livelihood', 'Koulutukseen hakeminen'],
      ['P6.6', 'livelihood', 'Toisen asteen ammatillinen koulutus'],
      ['P6.7', 'livelihood', 'Oppisopimus'],
      ['P6.8', 'livelihood', 'Lukiokoulutus'],
      ['P6.9', 'livelihood', 'Korkeakoulutus'],
      ['P6.14', 'livelihood', 'Opintojen tukeminen'],
      ['P10', 'livelihood', 'Työ ja työttömyys'],
      ['P10.1', 'livelihood', 'Työnhaku ja työpaikat'],
      ['P10.2', 'livelihood', 'Ammatinvalinta ja urasuunnittelu'],
      ['P10.6', 'livelihood', 'Työttömän tuet ja etuudet'],
      ['P15.3', 'name', 'Lainat ja luottotiedot'],
      ['P22.2', 'livelihood', 'Maahanmuuttajan työskentely ja opiskelu'],
      ['P25.4', 'name', 'Arkistot'],
      ['P28', 'community', 'Nuorisopalvelut'],
      ['P28.4', 'advice', 'Etsivä nuorisotyö'],
      ['P28.7', 'community', 'Kansainvälinen nuorisotoiminta'],
    ] as const
  ).map(([code, says]) => [code, says]),
);

/** Classes whose themes are right for most services of theirs and wrong for some: words know better. */
const BROAD: ReadonlySet<string> = new Set(['P5.11', 'P5.16', 'P25', 'P25.5', 'P27', 'P28.1', 'P28.2']);

/** Forms that go with a class unless words tell another one. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['P3.7', 'advice'],
  ['P4.13', 'advice'],
  ['P5.17', 'advice'],
  ['P15.1', 'advice'],
  ['P28.4', 'advice'],
  ['P28.5', 'advice'],
  ['P25.1', 'self-guided-place'],
  ['P25.3', 'self-guided-place'],
]);

/** Classes that matter for wellbeing although they lead to no theme of the national service tray. */
const ALSO_WELLBEING: ReadonlySet<string> = new Set(['P3.1', 'P3.6', 'P4.2', 'P28.4', 'P28.7']);

/** Whether services of a class belong into a catalogue of wellbeing activities. */
export function isWellbeingClass(code: string): boolean {
  return themesOfServiceClass(code).length > 0 || ALSO_WELLBEING.has(code);
}

/** What a service class says of theme and form. `name` is its name in PTV, for the reason. */
export function classEvidence(code: string, name: string): CodeEvidence[] {
  const because = `ptv:${code} ${name}`.trim();
  const certain: CodeEvidence[] = themesOfServiceClass(code).map((value) => ({
    field: 'themes',
    value,
    because,
    broad: BROAD.has(code),
  }));
  const further = FURTHER.get(code) ?? 'name';
  const themes =
    certain.length > 0 || further === 'name' || further === 'all'
      ? certain
      : [{ field: 'themes', value: further, because, broad: true } as const];
  const form = FORMS.get(code);
  return [...themes, ...(form === undefined ? [] : [{ field: 'forms', value: form, because, broad: true } as const])];
}

/** Names of what one applies for or must tell an authority. Their texts speak of what it is about, which is no offer to anybody. */
const PAPERWORK =
  /(?:lupa|luvat|ilmoitus|ilmoitukset|avustus|avustukset|hakeminen|kiellon|rekisteri|laskutus|päätös|poikkeaminen|tillstånd|anmälan|understöd)(?!\p{L})/iu;

/**
 * Which texts of a service may tell its theme: none for paperwork and for classes between a person and an authority. Without a
 * class it may be anything.
 * @param classes codes, `P27.1`
 * @param names names of the service in all languages
 */
export function themesFrom(classes: readonly string[], names: readonly string[]): ThemesFrom {
  if (names.some((name) => PAPERWORK.test(name))) return 'codes';
  if (classes.length === 0) return 'all';
  const ways = classes.map((code) => {
    const further = FURTHER.get(code);
    return themesOfServiceClass(code).length > 0 || (further !== undefined && further !== 'name')
      ? 'all'
      : (further ?? 'codes');
  });
  return (['all', 'name'] as const).find((way) => ways.includes(way)) ?? 'codes';
}
