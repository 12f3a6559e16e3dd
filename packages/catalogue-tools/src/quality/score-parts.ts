import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';

export type ScorePartId = 'when' | 'where' | 'reach' | 'find' | 'languages' | 'fresh';

/** A part of the score: a question a resident would ask of every card. */
export interface ScorePart {
  readonly id: ScorePartId;
  /** Points of the part; all parts together are 100. */
  readonly points: number;
  readonly name: Label;
  readonly question: Label;
  /** Why it weighs as much as it does. */
  readonly reason: Label;
}

/** The score. What is wrong about time or place costs somebody a trip for nothing, so these weigh a third. */
export const SCORE_PARTS: readonly ScorePart[] = [
  {
    id: 'when',
    points: 20,
    name: { fi: 'Aika', sv: 'Tid', en: 'Time' },
    question: {
      fi: 'Tiedänkö, milloin voin mennä?',
      sv: 'Vet jag när jag kan gå dit?',
      en: 'Do I know when I can go?',
    },
    reason: {
      fi: 'Väärä tai puuttuva aika on turha matka.',
      sv: 'En felaktig eller saknad tid är en resa i onödan.',
      en: 'A wrong or missing time is a trip for nothing.',
    },
  },
  {
    id: 'where',
    points: 15,
    name: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
    question: {
      fi: 'Löydänkö perille ja pääsenkö sisään?',
      sv: 'Hittar jag dit och kommer jag in?',
      en: 'Can I find it and get in?',
    },
    reason: {
      fi: 'Ilman osoitetta ja sijaintia toiminta ei näy kartalla eikä lähellä-haussa.',
      sv: 'Utan adress och läge syns verksamheten inte på kartan eller i sökning i närheten.',
      en: 'Without an address and a position it is missing from the map and from search nearby.',
    },
  },
  {
    id: 'reach',
    points: 20,
    name: { fi: 'Mukaan pääsy', sv: 'Komma med', en: 'Joining' },
    question: {
      fi: 'Keneen otan yhteyttä, mitä maksaa, miten pääsen mukaan?',
      sv: 'Vem kontaktar jag, vad kostar det, hur kommer jag med?',
      en: 'Whom do I contact, what does it cost, how do I join?',
    },
    reason: {
      fi: 'Moni jättää tulematta, jos ei tiedä hintaa tai ei saa ketään kiinni.',
      sv: 'Många låter bli att komma om priset är okänt eller ingen kan nås.',
      en: 'Many stay at home when the price is unknown or nobody can be reached.',
    },
  },
  {
    id: 'find',
    points: 20,
    name: { fi: 'Löytyminen ja ymmärrettävyys', sv: 'Hittas och förstås', en: 'Found and understood' },
    question: {
      fi: 'Löytyykö se haulla, ja ymmärränkö, onko se minulle?',
      sv: 'Hittas den med sökning, och förstår jag om den är för mig?',
      en: 'Does search find it, and do I see whether it is for me?',
    },
    reason: {
      fi: 'Toimintaa, jota haku ei löydä tai jota ei ymmärrä, ei ole.',
      sv: 'En verksamhet som sökningen inte hittar eller som ingen förstår finns inte.',
      en: 'What search cannot find or nobody understands is not there.',
    },
  },
  {
    id: 'languages',
    points: 15,
    name: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
    question: {
      fi: 'Saanko tiedon omalla kielelläni?',
      sv: 'Får jag veta det på mitt eget språk?',
      en: 'Is it told in my own language?',
    },
    reason: {
      fi: 'Suomi ja ruotsi ovat yhtä tärkeät; kaksikielisellä alueella se on laki.',
      sv: 'Finska och svenska är lika viktiga; på ett tvåspråkigt område är det lag.',
      en: 'Finnish and Swedish count alike; in a bilingual area it is the law.',
    },
  },
  {
    id: 'fresh',
    points: 10,
    name: { fi: 'Ajantasaisuus', sv: 'Aktualitet', en: 'Freshness' },
    question: { fi: 'Voinko luottaa tietoon?', sv: 'Kan jag lita på uppgiften?', en: 'Can I trust it?' },
    reason: {
      fi: 'Vanha tieto voi pitää paikkansa, mutta sitä ei tiedä. Siksi vähän.',
      sv: 'En gammal uppgift kan stämma, men ingen vet det. Därför lite.',
      en: 'Old information may be right, but nobody knows. Hence little.',
    },
  },
];
