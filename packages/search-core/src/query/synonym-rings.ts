import type { TargetGroupId } from '@hyte/catalogue-format/vocabularies/target-group-ids.js';

/** Words that residents use for one thing, in base form. A search for one finds the others, ranked lower. */
export interface SynonymRing {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  /** The audience these words mean: offered as a filter when one of them is typed. */
  readonly targetGroup?: TargetGroupId;
}

/**
 * The rings. They are for people to read and correct: keep a ring to words that may stand for each other in a search
 * box, and leave broader or neighbouring things out. Names of themes and forms are found in all languages without a ring.
 */
export const SYNONYM_RINGS: readonly SynonymRing[] = [
  // Who
  {
    fi: 'seniori ikäihminen ikääntynyt eläkeläinen vanhus mummo ukki',
    sv: 'senior äldre pensionär',
    en: 'senior elderly pensioner',
    targetGroup: 'KR1.1',
  },
  { fi: 'nuori nuoriso teini', sv: 'ungdom unga', en: 'youth teenager', targetGroup: 'KR1.3' },
  {
    fi: 'lapsi lapsiperhe perhe vauva taapero',
    sv: 'barn familj barnfamilj',
    en: 'child children family families',
    targetGroup: 'KR1.2',
  },
  { fi: 'vammainen kehitysvammainen', sv: 'funktionsnedsättning', en: 'disabled disability', targetGroup: 'KR1.6' },
  { fi: 'pitkäaikaissairas pitkäaikaissairaus', sv: 'långtidssjuk', en: 'chronic', targetGroup: 'KR1.4' },
  { fi: 'omaishoitaja läheinen omainen', sv: 'närståendevårdare anhörig', en: 'carer caregiver' },
  {
    fi: 'maahanmuuttaja kotoutuminen ulkomaalainen',
    sv: 'invandrare integration',
    en: 'immigrant migrant integration',
  },
  { fi: 'työtön työttömyys työnhakija', sv: 'arbetslös arbetssökande', en: 'unemployed jobseeker' },
  { fi: 'opiskelija', sv: 'studerande', en: 'student' },
  { fi: 'isä isyys', sv: 'pappa far', en: 'father dad' },
  { fi: 'äiti äitiys', sv: 'mamma mor', en: 'mother mum' },
  // Moving
  { fi: 'liikunta urheilu kuntoilu', sv: 'motion idrott', en: 'exercise sport fitness' },
  { fi: 'jumppa voimistelu', sv: 'gymnastik gympa jumpa', en: 'gymnastics' },
  { fi: 'kuntosali salivuoro sali voimaharjoittelu', sv: 'gym styrketräning', en: 'gym weights' },
  { fi: 'uinti uida uimahalli', sv: 'simning simma simhall', en: 'swimming pool' },
  { fi: 'vesijumppa allasjumppa vesivoimistelu', sv: 'vattengymnastik vattengympa', en: 'aqua' },
  { fi: 'kävely lenkki sauvakävely', sv: 'promenad stavgång', en: 'walk walking' },
  { fi: 'tasapaino kaatuminen', sv: 'balans fall', en: 'balance falls' },
  { fi: 'tanssi tanssia', sv: 'dans', en: 'dance' },
  { fi: 'sähly salibandy', sv: 'innebandy', en: 'floorball' },
  { fi: 'pyöräily pyöräillä', sv: 'cykling', en: 'cycling bike' },
  { fi: 'hiihto latu', sv: 'skidåkning skidspår', en: 'skiing' },
  { fi: 'luistelu jäähalli', sv: 'skridsko ishall', en: 'skating' },
  { fi: 'retkeily vaellus ulkoilu', sv: 'vandring friluftsliv', en: 'hiking outdoors' },
  // Doing
  { fi: 'muskari musiikkileikkikoulu', sv: 'musiklekis', en: 'playgroup' },
  { fi: 'laulu kuoro yhteislaulu karaoke', sv: 'sång kör allsång', en: 'singing choir' },
  { fi: 'käsityö neulonta virkkaus kutominen', sv: 'handarbete stickning', en: 'crafts knitting' },
  { fi: 'kuvataide maalaus piirustus taide', sv: 'konst målning', en: 'art painting' },
  { fi: 'lukupiiri kirjallisuus', sv: 'bokcirkel läsecirkel', en: 'book' },
  { fi: 'digi digituki digineuvonta tietokone älypuhelin', sv: 'digistöd dator', en: 'digital computer' },
  { fi: 'ruoka ravitsemus kokkaus', sv: 'mat kost matlagning', en: 'food cooking nutrition' },
  { fi: 'uni unettomuus nukkuminen', sv: 'sömn sömnlöshet', en: 'sleep insomnia' },
  // Being together and getting by
  { fi: 'yksinäisyys yksinäinen ystävä kaveri ystävätoiminta', sv: 'ensamhet vän', en: 'loneliness lonely friend' },
  { fi: 'kohtaamispaikka olohuone kahvila kerho', sv: 'träffpunkt mötesplats', en: 'cafe club' },
  { fi: 'vertaistuki vertaisryhmä', sv: 'kamratstöd', en: 'peer' },
  { fi: 'masennus mielenterveys ahdistus', sv: 'depression ångest psykisk', en: 'depression anxiety mental' },
  { fi: 'päihde alkoholi päihteettömyys', sv: 'missbruk alkohol nykterhet', en: 'alcohol sobriety addiction' },
  { fi: 'muisti muistisairaus dementia', sv: 'minne minnessjukdom demens', en: 'memory dementia' },
  { fi: 'suru surevien leski', sv: 'sorg', en: 'grief bereavement' },
  { fi: 'velka talousneuvonta raha toimeentulo', sv: 'skuld pengar', en: 'debt money' },
  { fi: 'vapaaehtoistyö vapaaehtoinen talkoot', sv: 'frivillig volontär', en: 'volunteer volunteering' },
  { fi: 'ilmainen maksuton', sv: 'gratis avgiftsfri', en: 'free' },
];
