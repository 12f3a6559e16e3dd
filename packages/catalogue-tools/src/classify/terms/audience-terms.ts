import type { TermRow } from './term-row.js';

/** Words of the target groups. */
export const TARGET_GROUP_TERMS: readonly TermRow[] = [
  {
    value: 'KR1.1',
    fi: 'ikäihminen ikääntynyt ikääntyvä ikääntyminen eläkeläinen seniori vanhus vanhempi_väestö iäkäs -vanhempi_lapsi',
    sv: 'äldre pensionär senior seniorer åldring',
    en: 'older_people older_adult elderly senior pensioner',
  },
  {
    value: 'KR1.2',
    fi: 'lapsi perhe lapsiperhe vauva taapero leikki-ikäinen koululainen neuvola oppilas -lapsenlapsi -perhehoito -perheasia -perhesuunnittelu',
    sv: 'barn barnfamilj familj baby småbarn',
    en: 'children =child family families toddler baby babies',
  },
  {
    value: 'KR1.3',
    fi: 'nuori nuoriso nuorisotyö teini -nuorimies',
    sv: 'ungdom =unga',
    en: 'young_people youth teenager',
  },
  {
    value: 'KR1.4',
    fi: 'pitkäaikaissairas pitkäaikaissairaus diabeetikko syöpäsairas sydänpotilas muistisairas reuma reumaatikko diabetes',
    sv: 'långtidssjuk långtidssjukdom cancersjuk diabetiker',
    en: 'chronic_illness chronically_ill long-term_illness long-term_condition diabetic',
  },
  {
    value: 'KR1.6',
    fi: 'vammainen kehitysvamma kehitysvammainen näkövamma näkövammainen kuulovamma kuulovammainen liikuntavamma liikuntavammainen vaikeavammainen vammaispalvelu',
    sv: 'funktionsnedsättning funktionshinder funktionshindrad utvecklingsstörning synskadad hörselskadad',
    en: 'disabled disability disabilities wheelchair visually_impaired hearing_impaired',
  },
];

/** Words of people in a life situation. */
export const LIFE_SITUATION_TERMS: readonly TermRow[] = [
  {
    value: 'KE5',
    fi: 'maahanmuuttaja kotoutuja kotoutuminen pakolainen turvapaikanhakija turvapaikka',
    sv: 'invandrare flykting nyanländ',
    en: 'immigrant refugee newcomer',
  },
  {
    value: 'KE8',
    fi: 'työtön työnhakija työttömyys',
    sv: 'arbetslös arbetssökande',
    en: 'unemployed jobseeker job_seeker',
  },
  {
    value: 'KE13',
    fi: 'omaishoitaja omaishoito omainen läheinen',
    sv: 'anhörig närstående närståendevårdare',
    en: 'carer =caregiver',
  },
];
