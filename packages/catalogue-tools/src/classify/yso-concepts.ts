import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import type { ClassifiedField, CodeEvidence } from './evidence.js';

/**
 * Concepts of the General Finnish Ontology that event calendars and PTV use as categories and audiences, with what they
 * mean here: `?` before what is told only roughly; forms are always, for calendars have a type of their own. Source of ids and names: finto.fi/yso, CC BY 4.0.
 */
const TABLE = `p916 exercise liikunta
p965 exercise urheilu
p1278 exercise tanssi
p3093 exercise soveltava liikunta
p1963 exercise liikuntatapahtumat
p9824 exercise liikuntapalvelut
p13035 exercise liikuntaharrastus
p17018 exercise liikuntaleikit
p26619 exercise,nature ulkoliikunta
p6409 exercise jalkapallo
p8781 exercise koripallo
p12697 exercise jääkiekko
p16555 exercise salibandy
p9034 exercise nyrkkeily
p2771 nature ulkoilu
p13084 nature luonto
p1103 nature retkeily
p25261 nature retket
p2023 ?nature ympäristö
p8105 ?nature leikkipuistot
p360 ?culture kulttuuritapahtumat
p1235 culture elokuvat
p1808 culture musiikki
p768 culture kuoromusiikki
p2841 culture kansanmusiikki
p18434 culture taidemusiikki
p30071 culture musiikin harrastaminen
p2371 culture laulut
p2625 culture teatteritaide
p2315 culture teatteritapahtumat
p2739 culture kuvataide
p695 culture piirtäminen
p8883 culture maalaustaide
p4923 culture käsityöt
p485 culture käsityö
p8630 culture kädentaidot
p8631 culture askartelu
p1420 culture keramiikka
p11185 culture,event konsertit
p1304 ?culture,event festivaalit
p2850 culture esittävä taide
p2851 culture taide
p4934 culture museot
p8144 culture taidemuseot
p5121 culture näyttelyt
p6889 culture taidenäyttelyt
p7969 culture sanataide
p8113 culture kirjallisuus
p9731 culture valokuvaus
p14710 culture,KR1.2 satutunnit
p5007 culture sirkus
p1657 community vaikuttaminen
p10727 community osallistuminen
p5164 community osallisuus
p4785 community järjestötoiminta
p7641 ?community,led-group kerhotoiminta
p7642 ?community,led-group kerhot
p2758 community lautapelit
p20345 community bingo
p1925 community,KR1.3 nuorisotyö
p17790 community,meeting-place,KR1.3 nuorisotilat
p25948 community,meeting-place,KR1.3 nuorisotalot
p37943 livelihood,advice digineuvonta
p38117 livelihood kieltenopetus
p3670 ?food-sleep ruoka
p15875 event luennot
p9270 course kurssit
p26626 remote etäosallistuminen
p2433 KR1.1 ikääntyneet
p4354 KR1.2 lapset
p4363 KR1.2 perheet
p13050 KR1.2 lapsiperheet
p15937 KR1.2 vauvat
p20513 KR1.2 vauvaperheet
p38259 KR1.2 alakoululaiset
p16485 KR1.3 koululaiset
p38262 KR1.3 yläkoululaiset
p11617 KR1.3 nuoret
p10060 KR1.6 kehitysvammaiset
p4106 KR1.6 kuulovammaiset
p7179 KR1.6 vammaiset`;

const FORM_IDS: ReadonlySet<string> = new Set(FORMS.map(({ id }) => id));
const CHANNEL_IDS: ReadonlySet<string> = new Set(CHANNELS.map(({ id }) => id));

/** `advice` is a theme here, though there is a form of that name. */
function fieldOf(value: string): ClassifiedField {
  if (value.startsWith('KR')) return 'targetGroups';
  if (CHANNEL_IDS.has(value)) return 'channels';
  return FORM_IDS.has(value) && value !== 'advice' ? 'forms' : 'themes';
}

const CONCEPTS: ReadonlyMap<string, readonly CodeEvidence[]> = new Map(
  TABLE.split('\n').map((line) => {
    const [id = '', values = '', ...name] = line.split(' ');
    const broad = values.startsWith('?');
    return [
      `yso:${id}`,
      values
        .replace('?', '')
        .split(',')
        .map((value) => {
          const field = fieldOf(value);
          return { field, value, because: `yso:${id} ${name.join(' ')}`, broad: broad || field === 'forms' };
        }),
    ] as const;
  }),
);

/** What concepts say; `yso:p916` as ids. Those of no meaning here say nothing. */
export function ysoEvidence(ids: readonly string[]): CodeEvidence[] {
  return ids.flatMap((id) => CONCEPTS.get(id) ?? []);
}
