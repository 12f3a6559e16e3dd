import type { Activity, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES, municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { entriesOf, guessLanguage, withoutCopies } from '../../clean/localized-text.js';
import { each, label, when, type QualityContext, type Rule } from '../rule.js';
import { MEETINGS } from './time-rules.js';

const NO_SWEDISH = {
  fact: 'translation',
  todo: label(
    'Lisää ainakin nimi, tiivistelmä ja kuvaus ruotsiksi. Nimi riittää alkuun.',
    'Lägg till åtminstone namn, sammanfattning och beskrivning på svenska. Namnet räcker till att börja med.',
    'Add at least name, summary and description in Swedish. The name is a beginning.',
  ),
} as const;

/** Rules of the part *languages*. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    id: 'swedish-missing',
    part: 'languages',
    severity: 'complete',
    ...NO_SWEDISH,
    title: label(
      'Ruotsinkielinen tieto puuttuu kaksikielisellä alueella',
      'Svensk information saknas på ett tvåspråkigt område',
      'There is no Swedish in a bilingual area',
    ),
    why: label(
      'Ruotsinkielinen asukas ei löydä toimintaa omalla kielellään. Kielilaki velvoittaa kunnan ja hyvinvointialueen.',
      'Den svenskspråkiga invånaren hittar inte verksamheten på sitt språk. Språklagen förpliktar kommun och välfärdsområde.',
      'Swedish speakers cannot find it in their language. The Language Act binds municipalities and counties.',
    ),
    check: ({ activity }) => when(activity.name.sv === undefined && servesBilingual(activity)),
  },
  {
    id: 'swedish-wished',
    part: 'languages',
    severity: 'polish',
    ...NO_SWEDISH,
    title: label('Ruotsinkielinen nimi puuttuu', 'Svenskt namn saknas', 'There is no Swedish name'),
    why: label(
      'Luettelo on myös ruotsiksi: ruotsinkielisellä sivulla tämä näkyy vain suomeksi.',
      'Katalogen finns också på svenska: där visas den här bara på finska.',
      'The catalogue is in Swedish too: there this is shown in Finnish only.',
    ),
    check: ({ activity }, context) =>
      when(activity.name.sv === undefined && !servesBilingual(activity) && wants('sv', context)),
  },
  {
    id: 'finnish-missing',
    part: 'languages',
    severity: 'complete',
    fact: 'name',
    title: label('Suomenkielinen nimi puuttuu', 'Finskt namn saknas', 'There is no Finnish name'),
    why: label(
      'Suomenkielinen asukas ei löydä toimintaa omalla kielellään.',
      'Den finskspråkiga invånaren hittar inte verksamheten på sitt språk.',
      'Finnish speakers cannot find it in their language.',
    ),
    todo: label(
      'Lisää ainakin nimi ja tiivistelmä suomeksi.',
      'Lägg till åtminstone namn och sammanfattning på finska.',
      'Add at least name and summary in Finnish.',
    ),
    check: ({ activity }, context) => when(activity.name.fi === undefined && wants('fi', context)),
  },
  {
    id: 'swedish-part',
    part: 'languages',
    severity: 'polish',
    fact: 'translation',
    title: label(
      'Nimi on ruotsiksi, kuvaus ei',
      'Namnet är på svenska, beskrivningen inte',
      'The name is in Swedish, the description is not',
    ),
    why: label(
      'Nimi lupaa ruotsia, mutta sisältö on suomeksi.',
      'Namnet lovar svenska men innehållet är på finska.',
      'The name promises Swedish, and the content is Finnish.',
    ),
    todo: label('Lisää kuvaus ruotsiksi.', 'Lägg till en beskrivning på svenska.', 'Add a description in Swedish.'),
    check: ({ activity: { name, summary, description } }) =>
      when(
        name.sv !== undefined &&
          (summary !== undefined || description !== undefined) &&
          summary?.sv === undefined &&
          description?.sv === undefined,
      ),
  },
  {
    id: 'copied-text',
    part: 'languages',
    severity: 'fix',
    fact: 'translation',
    title: label(
      'Sama teksti on kahden kielen kohdalla',
      'Samma text finns under två språk',
      'The same text stands under two languages',
    ),
    why: label(
      'Ruudunlukija lukee suomea ruotsin äänellä, ja asukas luulee saavansa tiedon omalla kielellään.',
      'Skärmläsaren läser finska med svensk röst, och invånaren tror sig få veta det på sitt språk.',
      'A screen reader reads Finnish with a Swedish voice, and somebody expects their own language.',
    ),
    todo: label(
      'Käännä teksti tai jätä kohta tyhjäksi.',
      'Översätt texten eller lämna fältet tomt.',
      'Translate it, or leave the field empty.',
    ),
    check: ({ activity }) =>
      each(eachText(activity).flatMap(([field, text]) => copies(text).map((tag) => `${field} (${tag})`))),
  },
  {
    id: 'wrong-language',
    part: 'languages',
    severity: 'fix',
    fact: 'translation',
    title: label(
      'Teksti on väärän kielen kohdalla',
      'Texten finns under fel språk',
      'The text stands under the wrong language',
    ),
    why: label(
      'Haku ja ruudunlukija luottavat merkittyyn kieleen: teksti ei löydy eikä sitä ymmärrä kuunneltuna.',
      'Sökningen och skärmläsaren litar på språkmärkningen: texten hittas inte och kan inte förstås uppläst.',
      'Search and screen readers trust the language told: it is not found, and cannot be understood when read out.',
    ),
    todo: label(
      'Siirrä teksti oikean kielen kohdalle.',
      'Flytta texten till rätt språk.',
      'Move the text to its own language.',
    ),
    check: ({ activity }) =>
      each(
        eachText(activity).flatMap(([field, text]) =>
          entriesOf(text).flatMap(([tag, words]) => {
            const guess = words.length >= LONG_ENOUGH ? guessLanguage(words) : undefined;
            const known = tag === 'fi' || tag === 'sv' || tag === 'en';
            return known && guess !== undefined && guess !== tag && !copies(text).includes(tag)
              ? [`${field} (${tag} → ${guess})`]
              : [];
          }),
        ),
      ),
  },
  {
    id: 'spoken-languages-missing',
    part: 'languages',
    severity: 'polish',
    kinds: [...MEETINGS, 'service', 'advice'],
    fact: 'spoken',
    title: label(
      'Ei kerrota, millä kielillä palvellaan',
      'Det berättas inte på vilka språk man betjänas',
      'It is not told which languages are spoken',
    ),
    why: label(
      'Asukas ei tiedä, ymmärretäänkö häntä. Toiminta ei löydy kielen mukaan.',
      'Invånaren vet inte om hen blir förstådd. Verksamheten hittas inte enligt språk.',
      'Nobody knows whether they will be understood. It is not found by language.',
    ),
    todo: label(
      'Kerro kielet, joilla toimintaan voi osallistua – ei tekstien kieliä.',
      'Berätta på vilka språk man kan delta – inte på vilka texterna är.',
      'Tell the languages one can take part in – not those of the texts.',
    ),
    check: ({ activity }) => when((activity.languages ?? []).length === 0),
  },
  {
    id: 'spoken-without-text',
    part: 'languages',
    severity: 'complete',
    fact: 'translation',
    title: label(
      'Palvellaan ruotsiksi, mutta siitä ei kerrota ruotsiksi',
      'Man betjänas på svenska, men det berättas inte på svenska',
      'Swedish is spoken, but nothing is told in Swedish',
    ),
    why: label(
      'Juuri he, joille ruotsinkielinen toiminta on tarkoitettu, eivät löydä sitä.',
      'Just de som den svenskspråkiga verksamheten är avsedd för hittar den inte.',
      'The very people it is meant for cannot find it.',
    ),
    todo: label(
      'Lisää nimi ja kuvaus ruotsiksi.',
      'Lägg till namn och beskrivning på svenska.',
      'Add name and description in Swedish.',
    ),
    check: ({ activity }) =>
      when((activity.languages ?? []).includes('sv') && activity.name.sv === undefined && !servesBilingual(activity)),
  },
];

/** Shorter texts do not tell their language surely. */
const LONG_ENOUGH = 80;

function eachText({ summary, description }: Activity): [field: string, text: LocalizedText][] {
  return [['summary', summary] as const, ['description', description] as const].flatMap(([field, text]) =>
    text ? [[field, text] as [string, LocalizedText]] : [],
  );
}

/** Languages that hold a copy of another's text. Names may well be the same in two languages, so they are not asked. */
function copies(text: LocalizedText): string[] {
  const long = Object.fromEntries(entriesOf(text).filter(([, words]) => words.length >= 30));
  return withoutCopies(long).dropped;
}

/** A catalogue that does not tell its languages has Finnish and Swedish. */
const wants = (language: string, { languages }: QualityContext): boolean =>
  languages.length === 0 || languages.includes(language);

const isBilingual = (code: string): boolean => (municipalityOfCode(code)?.languages ?? []).includes('sv');

const BILINGUAL_COUNTIES: ReadonlySet<string> = new Set(
  MUNICIPALITIES.filter(({ languages }) => languages.includes('sv')).map(({ wellbeingCounty }) => wellbeingCounty),
);

/** Whether the Language Act asks for Swedish: it is in, or serves, a bilingual municipality or county, or is the state's for all. */
function servesBilingual({ places = [], areaServed, organiser }: Activity): boolean {
  const codes = [...places.map(({ municipality }) => municipality), ...(areaServed?.municipalities ?? [])];
  if (codes.some((code) => code !== undefined && isBilingual(code))) return true;
  if ((areaServed?.wellbeingCounties ?? []).some((code) => BILINGUAL_COUNTIES.has(code))) return true;
  return areaServed?.nationwide === true && organiser?.kind === 'state';
}
