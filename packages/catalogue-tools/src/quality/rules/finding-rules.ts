import { label, when, type Judged, type Rule } from '../rule.js';
import { TEXT_RULES } from './text-rules.js';
import { MEETINGS } from './time-rules.js';

/** PTV's limits for the classes and terms of a service. */
const MOST_CLASSES = 4;
const MOST_TERMS = 10;

const codesOf = ({ activity: { codes = [] } }: Judged, shape: RegExp): string[] =>
  codes.filter((code) => shape.test(code));

/** Rules of the part *found and understood*. */
export const FINDING_RULES: readonly Rule[] = [
  {
    id: 'description-missing',
    part: 'find',
    severity: 'complete',
    kinds: [...MEETINGS, 'service', 'advice', 'volunteering', 'self-care', 'digital-service'],
    fact: 'description',
    title: label('Kuvaus puuttuu', 'Beskrivningen saknas', 'There is no description'),
    why: label(
      'Pelkästä nimestä ei näe, sopiiko toiminta minulle, eikä haku löydä sitä muilla sanoilla.',
      'Av bara namnet ser man inte om det är något för en, och sökningen hittar det inte med andra ord.',
      'A name alone does not say whether it is for me, and search does not find it by other words.',
    ),
    todo: label(
      'Kirjoita kaksi lausetta: mitä tehdään ja kenelle se sopii.',
      'Skriv två meningar: vad man gör och för vem det passar.',
      'Write two sentences: what one does and for whom it is.',
    ),
    check: ({ activity: { summary, description } }) => when(summary === undefined && description === undefined),
  },
  {
    id: 'theme-missing',
    part: 'find',
    severity: 'complete',
    fact: 'theme',
    title: label('Aihe puuttuu', 'Temat saknas', 'There is no theme'),
    why: label(
      'Toiminta ei näy minkään aiheen alla: se löytyy vain hakusanalla.',
      'Verksamheten syns inte under något tema: den hittas bara med sökord.',
      'It is shown under no theme: only a search word finds it.',
    ),
    todo: label(
      'Valitse aihe tai luokka, tai kerro kuvauksessa arkisin sanoin, mitä tehdään.',
      'Välj tema eller klass, eller berätta i beskrivningen med vanliga ord vad man gör.',
      'Choose a theme or a class, or say in plain words what one does.',
    ),
    check: ({ activity }) => when((activity.themes ?? []).length === 0),
  },
  {
    id: 'audience-missing',
    part: 'find',
    severity: 'polish',
    kinds: [...MEETINGS, 'service', 'advice', 'volunteering', 'self-care', 'digital-service'],
    fact: 'audience',
    title: label('Kohderyhmää ei kerrota', 'Målgruppen berättas inte', 'It is not told whom it is for'),
    why: label(
      'Asukas ei tiedä, onko hän tervetullut, ja ammattilainen ei uskalla ohjata.',
      'Invånaren vet inte om hen är välkommen, och den professionella vågar inte hänvisa.',
      'Nobody knows whether they are welcome, and a professional does not dare to refer.',
    ),
    todo: label(
      'Kerro, kenelle toiminta on: ”ikäihmiset”, ”65+”, ”omaiset”. Jos kaikille, kirjoita ”kaikille”.',
      'Berätta för vem: ”äldre”, ”65+”, ”anhöriga”. Om för alla, skriv ”alla”.',
      'Say for whom it is: “older people”, “65+”, “carers”. When for everybody, write “everyone”.',
    ),
    check: ({ activity: { targetGroups = [], ageRange, lifeSituations = [] } }) =>
      when(targetGroups.length + lifeSituations.length === 0 && ageRange === undefined),
  },
  ...TEXT_RULES,
  {
    id: 'classes-count',
    part: 'find',
    severity: 'polish',
    systems: ['ptv'],
    fact: 'classes',
    title: label(
      'Palveluluokkia on enemmän kuin neljä tai ei yhtään',
      'Det finns över fyra serviceklasser eller ingen',
      'There are more than four service classes, or none',
    ),
    why: label(
      'Liian monta luokkaa vie palvelun vääriin hakutuloksiin, ilman luokkaa se ei löydy aiheen alta.',
      'För många klasser för tjänsten till fel sökresultat, utan klass hittas den inte under temat.',
      'Too many classes bring it into the wrong results, without one it is under no theme.',
    ),
    todo: label(
      'Valitse 1–4 palveluluokkaa, jotka kertovat, mistä palvelussa on kyse.',
      'Välj 1–4 serviceklasser som berättar vad tjänsten handlar om.',
      'Choose 1–4 service classes that say what it is about.',
    ),
    check: (judged) => {
      const count = codesOf(judged, /^ptv:P\d/).length;
      return count === 0 || count > MOST_CLASSES ? [String(count)] : undefined;
    },
  },
  {
    id: 'classes-main-only',
    part: 'find',
    severity: 'polish',
    systems: ['ptv'],
    fact: 'classes',
    title: label(
      'Palveluluokat ovat vain pääluokkia',
      'Serviceklasserna är bara huvudklasser',
      'The service classes are main classes only',
    ),
    why: label(
      'Pääluokka on niin laaja, ettei palvelu päädy asukkaan aiheen alle.',
      'En huvudklass är så vid att tjänsten inte hamnar under invånarens tema.',
      'A main class is so wide that the service gets under no theme.',
    ),
    todo: label(
      'Valitse ainakin yksi alaluokka, esimerkiksi P27.1 Liikunta- ja urheilupaikat.',
      'Välj minst en underklass.',
      'Choose at least one sub-class.',
    ),
    check: (judged) => {
      const classes = codesOf(judged, /^ptv:P\d/);
      return when(classes.length > 0 && classes.every((code) => !code.includes('.')));
    },
  },
  {
    id: 'terms-count',
    part: 'find',
    severity: 'polish',
    systems: ['ptv'],
    fact: 'terms',
    title: label(
      'Ontologiakäsitteitä on enemmän kuin kymmenen tai ei yhtään',
      'Det finns över tio ontologibegrepp eller inget',
      'There are more than ten ontology terms, or none',
    ),
    why: label(
      'Käsitteiden ansiosta palvelu löytyy muillakin sanoilla ja ruotsiksi. Liian monta tuo sen vääriin hakuihin.',
      'Tack vare begreppen hittas tjänsten också med andra ord och på svenska. För många ger fel träffar.',
      'Terms let it be found by other words and in Swedish. Too many bring it into the wrong results.',
    ),
    todo: label('Valitse 1–10 käsitettä.', 'Välj 1–10 begrepp.', 'Choose 1–10 terms.'),
    check: (judged) => {
      const count = codesOf(judged, /^(?:koko|yso):/).length;
      return count === 0 || count > MOST_TERMS ? [String(count)] : undefined;
    },
  },
];
