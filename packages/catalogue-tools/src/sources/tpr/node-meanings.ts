import type { CodeEvidence } from '../../classify/evidence.js';

/** What a node of the service tree says: values of our vocabularies, themes first. */
export type NodeMeaning = readonly Pick<CodeEvidence, 'field' | 'value'>[];

const FIELDS: ReadonlyMap<string, CodeEvidence['field']> = new Map([
  ['led-group', 'forms'],
  ['course', 'forms'],
  ['meeting-place', 'forms'],
  ['advice-form', 'forms'],
  ['support-person', 'forms'],
  ['peer-support', 'forms'],
  ['self-guided-place', 'forms'],
  ['volunteering', 'forms'],
]);

/** `exercise self-guided-place KR1.1` as values with their fields; the form of advice is written `advice-form`. */
function meaning(words: string): NodeMeaning {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word.startsWith('KR')
        ? { field: 'targetGroups', value: word }
        : { field: FIELDS.get(word) ?? 'themes', value: word.replace('-form', '') },
    );
}

/**
 * Nodes of the tree of TPR that matter for wellbeing. A node holds for all below it until one below says otherwise;
 * `''` takes a branch out. Units under no such node (car parks, offices, schools) are no activities.
 */
export const NODES: ReadonlyMap<number, NodeMeaning> = new Map(
  (
    [
      [551, 'exercise self-guided-place', 'Liikunta'],
      [2151, '', 'Liikunnan sähköinen asiointi ja lomakkeet'],
      [2358, 'exercise advice advice-form', 'Liikuntaneuvonta'],
      [2217, 'exercise KR1.1', 'Senioriliikunta'],
      [558, 'exercise nature self-guided-place', 'Maastoliikuntapaikat'],
      [666, '', 'Vene-, ilmailu- ja moottoriurheilu'],
      [694, 'nature self-guided-place', 'Virkistyskohteet ja palvelut'],
      [344, 'nature self-guided-place', 'Kasvitieteelliset puutarhat'],
      [345, 'culture self-guided-place', 'Kirjastot'],
      [350, 'community', 'Kirkot ja muut uskonnolliset tilat'],
      [352, 'culture', 'Kulttuuritilat'],
      [362, 'culture self-guided-place', 'Museot'],
      [491, 'nature self-guided-place', 'Puistot ja viheralueet'],
      [60, 'nature self-guided-place', 'Puistot ja viheralueet'],
      [503, 'nature self-guided-place', 'Viljelyspalstat'],
      [73, 'nature self-guided-place', 'Viljelyspalstat'],
      [2006, 'culture self-guided-place', 'Veistokset ja julkinen taide'],
      [2378, 'nature community', 'Yhteisöviljelypaikat'],
      [2377, 'nature community', 'Yhteisöviljelypaikat'],
      [95, 'nature', 'Ympäristökasvatus'],
      [365, 'community KR1.3', 'Nuoriso'],
      [366, 'community meeting-place KR1.3', 'Nuorisotalot'],
      [367, 'culture KR1.3', 'Katutaidepaikat'],
      [490, 'advice advice-form KR1.3', 'Nuorten neuvonta ja ohjaus'],
      [2156, 'advice KR1.3', 'Etsivä nuorisotyö'],
      [2173, 'culture', 'Tapahtumapaikat'],
      [1360, 'culture course', 'Vapaa sivistystyö'],
      [1334, 'livelihood KR1.3', 'Nuorten työpajatoiminta'],
      [784, 'advice advice-form', 'Sosiaali- ja terveyspalvelujen ja ikääntyvien neuvonta'],
      [988, 'advice advice-form', 'Sosiaali- ja terveyspalvelujen ja ikääntyvien neuvonta'],
      [786, 'advice advice-form KR1.1', 'Ikääntyvien neuvonta'],
      [2146, 'advice advice-form KR1.1', 'Ikääntyvien neuvonta'],
      [792, 'advice advice-form KR1.2', 'Lapsiperheiden sosiaaliohjaus'],
      [793, 'advice advice-form KR1.2', 'Perheneuvonta ja perheneuvolatoiminta'],
      [2189, 'advice KR1.2', 'Perhekeskukset'],
      [795, 'community KR1.2', 'Lapsiperheiden lomatoiminta'],
      [867, 'livelihood', 'Ruoka-apu'],
      [813, 'community KR1.6', 'Kehitysvammahuollon päivätoiminta'],
      [817, 'community KR1.6', 'Kehitysvammahuollon loma- ja harrastustoiminta'],
      [800, 'advice support-person KR1.6', 'Vammaispalvelun tukihenkilö'],
      [802, 'community KR1.6', 'Vammaispalvelun päivätoiminta'],
      [821, 'advice advice-form KR1.1', 'Iäkkäiden sosiaaliohjaus'],
      [822, 'community KR1.1', 'Iäkkäiden päivätoiminta'],
      [823, 'community meeting-place KR1.1', 'Iäkkäiden palvelukeskustoiminta'],
      [827, 'advice', 'Iäkkäiden omaishoidon tuki'],
      [847, 'community', 'Alueellinen kumppanuustyö'],
      [848, 'advice advice-form', 'Aikuisten sosiaaliohjaus'],
      [849, 'mind community', 'Mielenterveyskuntoutujien päivätoiminta'],
      [850, 'livelihood', 'Työhön kuntoutus- ja työllistämispalvelut'],
      [851, 'livelihood', 'Kuntouttava työtoiminta'],
      [857, 'livelihood advice', 'Maahanmuuttajapalvelut'],
      [858, 'livelihood advice-form', 'Talous- ja velkaneuvonta'],
      [2375, 'advice', 'Sosiaalinen kuntoutus'],
      [2307, 'mind', 'Mielenterveyspalvelujen avohoito'],
      [1053, 'mind advice-form', 'Päihdehuollon sosiaaliohjaus'],
      [1056, 'mind community', 'Päihdehuollon päivätoiminta'],
      [2158, 'mind', 'Tuki digipelaamisen ja netin liikakäytön ongelmiin'],
      [2308, 'mind', 'Ehkäisevä päihdetyö'],
      [1039, 'food-sleep', 'Ravitsemusterapia'],
      [123, 'livelihood advice-form', 'Ammatinvalinnanohjaus'],
      [163, 'livelihood', 'Työ- ja elinkeinotoimistot'],
      [165, 'livelihood', 'Työttömyys'],
      [768, 'community', 'Järjestötoiminta'],
      [62, '', 'Koira-alueet'],
      [493, '', 'Koira-alueet'],
      [559, '', 'Ampumaurheilupaikat'],
      [628, '', 'Sisäampumarata'],
      [705, '', 'Venesatama'],
      [69, 'community meeting-place KR1.2', 'Ohjattu leikkipuistotoiminta'],
      [500, 'community meeting-place KR1.2', 'Ohjattu leikkipuistotoiminta'],
      [981, 'community meeting-place KR1.2', 'Ohjattu leikkipuistotoiminta'],
      [68, 'nature self-guided-place KR1.2', 'Leikkipuistot'],
      [499, 'nature self-guided-place KR1.2', 'Leikkipuistot'],
      [72, '', 'Viheralueiden hoito'],
      [2235, '', 'Viheralueiden hoito'],
      [587, '', 'Moottorikelkkareitti'],
      [588, '', 'Moottorikelkkaura'],
      [437, '', 'Monistuspalvelu'],
      [2314, 'community peer-support KR1.2', 'Lapsiperheiden vertaisryhmätoiminta'],
      [2320, 'community peer-support KR1.2', 'Lapsiperheiden vertaisryhmätoiminta'],
    ] as const
  ).map(([id, words]) => [id, meaning(words)]),
);
