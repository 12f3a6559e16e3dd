import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { label, when, type Rule } from '../rule.js';
import { MEETINGS } from './time-rules.js';

/** Rules of the part *place*. */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'place-missing',
    part: 'where',
    severity: 'complete',
    kinds: [...MEETINGS, 'place'],
    fact: 'place',
    title: label('Paikka puuttuu', 'Platsen saknas', 'The place is missing'),
    why: label(
      'Asukas ei tiedä, minne mennä, eikä toiminta löydy kunnan mukaan.',
      'Invånaren vet inte vart hen ska gå, och verksamheten hittas inte enligt kommun.',
      'Nobody knows where to go, and it is not found by municipality.',
    ),
    todo: label(
      'Kirjoita paikan nimi, katuosoite ja kunta. Jos toiminta on etänä, kerro se osallistumistavassa.',
      'Skriv platsens namn, gatuadress och kommun. Om den sker på distans, berätta det i sättet att delta.',
      'Give the name of the place, the street and the municipality. When it is remote, say so.',
    ),
    check: ({ activity }) => when(isInPerson(activity) && (activity.places ?? []).length === 0),
  },
  {
    id: 'address-missing',
    part: 'where',
    severity: 'complete',
    kinds: [...MEETINGS, 'place', 'service', 'advice'],
    fact: 'place',
    title: label('Katuosoite puuttuu', 'Gatuadressen saknas', 'The street address is missing'),
    why: label(
      'Reittiopas ja taksi tarvitsevat osoitteen.',
      'Reseplaneraren och taxin behöver en adress.',
      'A route planner and a taxi need an address.',
    ),
    todo: label(
      'Kirjoita katu ja numero. Luontokohteelle riittää sijainti kartalla.',
      'Skriv gata och nummer. För naturmål räcker läget på kartan.',
      'Give street and number. For a place in nature the position on the map is enough.',
    ),
    check: ({ activity }) => when((activity.places ?? []).some(({ address, point }) => !address && !point)),
  },
  {
    id: 'point-missing',
    part: 'where',
    severity: 'polish',
    fact: 'place',
    title: label('Sijainti kartalla puuttuu', 'Läget på kartan saknas', 'The position on the map is missing'),
    why: label(
      'Toiminta ei näy kartalla eikä löydy, kun hakee läheltä.',
      'Verksamheten syns inte på kartan och hittas inte när man söker i närheten.',
      'It is not on the map and not found when searching nearby.',
    ),
    todo: label(
      'Tarkista, että katuosoite ja kunta on kirjoitettu oikein, tai anna koordinaatit.',
      'Kontrollera att gatuadress och kommun är rätt skrivna, eller ange koordinater.',
      'Check the spelling of street and municipality, or give coordinates.',
    ),
    check: ({ activity }) => when((activity.places ?? []).some(({ address, point }) => address && !point)),
  },
  {
    id: 'municipality-missing',
    part: 'where',
    severity: 'complete',
    fact: 'place',
    title: label('Kunta puuttuu', 'Kommunen saknas', 'The municipality is missing'),
    why: label(
      'Useimmat rajaavat haun omaan kuntaansa: silloin tämä ei löydy.',
      'De flesta avgränsar sökningen till sin egen kommun: då hittas den här inte.',
      'Most people search in their own municipality: then this is not found.',
    ),
    todo: label(
      'Kirjoita kunnan nimi perusmuodossa, esimerkiksi Kouvola.',
      'Skriv kommunens namn i grundform, till exempel Pyttis.',
      'Write the name of the municipality, such as Kouvola.',
    ),
    check: ({ activity: { places = [], areaServed } }) =>
      when(
        places.length > 0 && places.every(({ municipality }) => municipality === undefined) && areaServed === undefined,
      ),
  },
  {
    id: 'area-missing',
    part: 'where',
    severity: 'complete',
    kinds: ['service', 'advice', 'self-care', 'digital-service', 'volunteering'],
    fact: 'area',
    title: label('Alue puuttuu', 'Området saknas', 'The area is missing'),
    why: label(
      'Asukas ei tiedä, kuuluuko palvelu hänen kuntaansa, eikä palvelu löydy alueen mukaan.',
      'Invånaren vet inte om tjänsten gäller hens kommun, och den hittas inte enligt område.',
      'Nobody knows whether it serves their municipality, and it is not found by area.',
    ),
    todo: label(
      'Kerro, mitä kuntia tai hyvinvointialuetta palvelu palvelee, tai että se on valtakunnallinen.',
      'Berätta vilka kommuner eller vilket välfärdsområde tjänsten betjänar, eller att den är riksomfattande.',
      'Say which municipalities or county it serves, or that it is nationwide.',
    ),
    check: ({ activity: { places = [], areaServed } }) =>
      when(areaServed === undefined && !places.some(({ municipality }) => municipality !== undefined)),
  },
  {
    id: 'access-unknown',
    part: 'where',
    severity: 'polish',
    kinds: [...MEETINGS, 'place'],
    fact: 'access',
    title: label(
      'Esteettömyydestä ei kerrota mitään',
      'Inget sägs om tillgängligheten',
      'Nothing is said of accessibility',
    ),
    why: label(
      'Pyörätuolia tai rollaattoria käyttävä ei lähde, jos ei tiedä pääsevänsä sisään.',
      'Den som använder rullstol eller rollator ger sig inte av utan att veta om hen kommer in.',
      'Somebody with a wheelchair or a walking frame stays at home when nobody says whether they can get in.',
    ),
    todo: label(
      'Kerro sekä mitä on että mitä ei ole: ”esteetön sisäänkäynti, invaWC, ei induktiosilmukkaa”.',
      'Berätta både vad som finns och vad som inte finns: ”stegfri ingång, tillgänglig toalett, ingen hörslinga”.',
      'Tell what there is and what there is not: “step-free entrance, accessible toilet, no induction loop”.',
    ),
    check: ({ activity }) => when(isInPerson(activity) && !tellsAccess(activity)),
  },
];

/** Whether one goes somewhere for it; where nothing is told of the way to take part, its kind decides. */
export function isInPerson({ channels = [] }: Activity): boolean {
  return channels.length === 0 || channels.includes('in-person');
}

function tellsAccess({ access, places = [] }: Activity): boolean {
  return [access, ...places.map((place) => place.access)].some((told) =>
    Object.values(told ?? {}).some((value) => value === 'yes' || value === 'no'),
  );
}
