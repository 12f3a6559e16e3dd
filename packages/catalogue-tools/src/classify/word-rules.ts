/** A word that tells something: `pattern` is looked for in lower-case text of any of the three languages. */
export interface WordRule<Value extends string = string> {
  readonly value: Value;
  readonly pattern: RegExp;
  /** True when such words often name where one is taken: a lift `kerhoon`, company `konserttiin`. Then those do not count. */
  readonly destination?: boolean;
}

/** Finnish illatives: `kerhoon`, `ryhmään`, `konserttiin`, `huoneeseen`, `konsertteihin`. */
const ILLATIVE = /(?:aa|ää|oo|öö|uu|yy|ii|ee)n$|ihin$/u;

/** The words of a lower-case text that a rule finds, whole. */
export function wordsFound({ pattern, destination = false }: WordRule, text: string): string[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: tail, index }) => /\p{L}*$/u.exec(text.slice(Math.max(0, index - 60), index))![0] + tail)
    .filter((word) => !(destination && ILLATIVE.test(word)));
}

/**
 * Makes a rule of stems. A stem is met at the beginning of a word; `~stem` also inside a compound (`~jumppa`:
 * `tuolijumppa`); `=word` only as the whole word.
 */
function rule<Value extends string>(value: Value, stems: string, destination = false): WordRule<Value> {
  const groups = { '~': [] as string[], '=': [] as string[], '': [] as string[] };
  for (const stem of stems.trim().split(/\s+/)) {
    const mark = stem.startsWith('~') ? '~' : stem.startsWith('=') ? '=' : '';
    groups[mark].push(stem.slice(mark.length).replaceAll('_', ' '));
  }
  // An empty group must match nothing.
  const any = (words: readonly string[]) => (words.length > 0 ? `(?:${words.join('|')})` : '(?!)');
  const whole = `${any(groups['='])}(?!\\p{L})`;
  // Texts are in lower case already: ignoring case costs several times the time.
  const pattern = new RegExp(`(?:(?<!\\p{L})(?:${any(groups[''])}|${whole})|${any(groups['~'])})\\p{L}*`, 'gu');
  return { value, pattern, destination };
}

/** Words of the themes in Finnish, Swedish and English. */
export const THEME_WORDS: readonly WordRule[] = [
  rule(
    'exercise',
    `~jump[pa] ~liikunta ~liikunna liikkumi(?!sest|sraj) ~voimistelu jooga ~jooga tanssi kuntosali uinti uimahal vesijuoksu pilates kävelyryh sauvakävel
    lihaskunto ~tasapaino zumba keilailu boccia hiihto luistelu curling petanque pallopel kuntopiiri asahi
    motion =motionsgrupp ~gymnastik dans simning simhall balansträning stavgång exercise gymnastics fitness swimming dance dancing yoga`,
  ),
  rule(
    'nature',
    `luonto luonno ~(?<!teatteri|museo|kulttuuri|konsertti|ostos|opinto)retk[ie] metsä ulkoilu puutarha lintu marjastus kalastus nuotio laavu
    =natur naturen naturut utflykt skog friluft trädgård vandring nature hiking outdoor forest garden`,
  ),
  rule(
    'culture',
    `~kulttuuri ~taide ~taite musiikki(?!na) ~kuoro laulu yhteislaulu teatteri käsityö käsitöi kirjasto kirjallisuus lukupiiri läsecirk bokcirk book_club elokuva
    museo ~näyttely ~konsert maalaus kirjoittaja valokuva neulo soittaja runo kultur =konst konsten konstn konsthan konstkurs konstutst musik =kör kören körsång sång teater handarbet hantverk
    bibliotek litteratur museum utställning cultur =art =arts music choir singing theatre handicraft library literature exhibition concert`,
  ),
  rule(
    'community',
    `kohtaamispaik olohuone peli-il lautapel ~kahvila ~kahvit ~vertais vapaaehtois ystävätoim ystäväpalv ~kerho asukastupa asukastalo osallisuu yksinäis
    mötesplats kamratstöd frivillig väntjänst vänverksamhet gemenskap meeting_place peer_support volunteer loneli community_caf spelkväll board_game`,
    true,
  ),
  rule(
    'mind',
    `mielenterve mielen_hyvinvoin =mieli masennu masentu ahdistu kriisi päihde päihtei päihteetö =päihteetön alkoholi ~riippuvuu peliongelm huume tupak nikotiini
    rentoutu mindfulness stressi surevi ~sururyhm itsemurha psykisk mental depress ångest =kris kriser missbruk beroende alkohol rusmedel sorgegrupp
    anxiety crisis substance_abuse addict gambling grief relaxation`,
  ),
  rule(
    'food-sleep',
    `ravitsemu ~ruoka ruoan ruuan ruokail kokkau painonhallin =uni =unen unettom nukkumi uniongelm
    =kost kostråd matlag näring sömn viktkontroll nutrition =food cooking sleep insomnia weight_management`,
  ),
  rule(
    'livelihood',
    `työnhaku työhaastat arbetsintervju työttöm työllis työpaja toimeentulo velka velko talousneuv digituki digineuv opiskelu asumisneuv asunto asunno
    arbetslös sysselsätt skuldråd utbildning boenderådgiv bostad unemploy employment debt housing jobseek`,
  ),
  rule(
    'advice',
    `~neuvonta ~palveluohjau asiakasohjau ~ohjaus_ja_neuvon omaishoit tukihenkilö vanhempien_il vanhempainil vanhemmuu ensiapu föräldrakväll föräldraskap första_hjälp rådgivning ~rådgivning vägledning närståendevård stödperson
    advice guidance counselling carers helpline parenting first_aid`,
  ),
];

/** Words of the forms. */
export const FORM_WORDS: readonly WordRule[] = [
  rule('peer-support', 'vertaistu vertaisryh vertaistoim vertaisoh kamratstöd peer_support peer_group'),
  rule(
    'expert-by-experience',
    'kokemusasian kokemustoim kokemuskoul erfarenhetsexp erfarenhetsverks expert_by_exp experts_by_exp',
  ),
  rule(
    'volunteering',
    'vapaaehtoistehtäv vapaaehtoiseksi vapaaehtoistyö frivilligarbet frivilliguppdrag =volunteer =volunteering',
  ),
  rule(
    'support-person',
    'tukihenkilö ystävätoim ystäväpalv stödperson väntjänst vänverksamhet befriend support_person',
  ),
  rule(
    'talk-support',
    'keskusteluap keskustelutu auttava_puhelin kriisipuhelin kriisiapu samtalsstöd kristelefon helpline',
  ),
  rule('course', '~kurssi ~valmennus =kurs =kurser ~kursen =course =courses'),
  rule(
    'meeting-place',
    'kohtaamispaik ~olohuone asukastupa asukastalo ~kahvila mötesplats öppet_hus meeting_place drop-in_caf',
    true,
  ),
  rule('advice', '~neuvonta neuvontapist palveluohjau asiakasohjau ~rådgivning =advice guidance'),
  rule(
    'event',
    '~tapahtuma ~konsertti ~luento festivaali juhla ~näyttely evenemang konsert föreläsning =event =concert =lecture festival',
    true,
  ),
  rule('online-self-care', 'omahoito verkkovalmen verkko-ohjelm egenvårdsprogram självhjälp self-care self-help'),
  rule(
    'led-group',
    '~(?<!kriisi|työ|ikä|kohde|asiakas|väestö|asiantuntija|ohjaus)ryhmä ~kerho ~jumppa ~voimistelu ~kuoro lukupiiri läsecirk bokcirk book_club ~(?<!kris|arbets|mål|ålders|expert)grupp ~klubb =kör ~jooga =group =club =choir',
    true,
  ),
  rule(
    'self-guided-place',
    '=uimahalli =uimahallit =jäähalli =jäähallit =liikuntahalli =liikuntahallit =kuntosali =kuntosalit =uimaranta =uimarannat =simhall =simhallar =ishall =swimming_hall =swimming_pool =gym',
  ),
];

/** Words of the target groups. */
export const TARGET_GROUP_WORDS: readonly WordRule[] = [
  rule(
    'KR1.1',
    'ikäihmi ikäänty eläkeläi seniori senior vanhuks vanhem[pm]i_väestö äldre pensionär older_people elderly =65+',
  ),
  rule(
    'KR1.2',
    'lapset lapsi lasten lapsille perheet perheille ~perheiden ~lapsiperhe vauva taapero =barn barnen barnfamilj familjer children =families toddler',
  ),
  rule('KR1.3', 'nuoret nuorten nuorille nuoriso ungdom =unga young_people youth'),
  rule(
    'KR1.4',
    'pitkäaikaissair diabeet syöpäsair sydänpotil muistisair reumaa långtidssjuk cancersjuk diabetik chronic_ill long-term_ill',
  ),
  rule(
    'KR1.6',
    'vammais vammaiset kehitysvamm näkövamm kuulovamm liikuntavamm funktionsneds funktionshind disabled disabilit',
  ),
];

/** Words of the ways to take part. */
export const CHANNEL_WORDS: readonly WordRule[] = [
  rule(
    'remote',
    'etänä etäjumppa etäryhm etäyhtey verkossa teams zoom =online distans på_distans webbinar webinaar webinar',
  ),
  rule(
    'phone',
    'puhelimitse puhelimessa puhelinneuv puhelinpäiv auttava_puhelin per_telefon telefonrådgiv by_phone helpline',
  ),
  rule('home', 'kotikäyn kotona kotiisi kotonasi hembesök hemma_hos home_visit'),
];

/** Words of people in a life situation. */
export const LIFE_SITUATION_WORDS: readonly WordRule[] = [
  rule('KE5', 'maahanmuutt kotoutu pakolai turvapaikan invandr flykting immigrant refugee newcomer'),
  rule('KE8', 'työttöm työnhaki arbetslös arbetssökande unemployed jobseeker'),
  rule('KE13', 'omaishoit omaiset omaisille läheise läheiset anhörig närstående carer'),
];
