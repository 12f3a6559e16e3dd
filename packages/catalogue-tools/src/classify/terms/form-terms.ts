import type { TermRow } from './term-row.js';

/** Words of the forms. In compounds only the last part tells what a thing is: a `kurssimaksu` is no course. */
export const FORM_TERMS: readonly TermRow[] = [
  {
    value: 'peer-support',
    fi: 'vertaistuki vertaisryhmä vertaistoiminta vertaisohjaaja vertaistapaaminen sururyhmä vertainen ?läheisten_ilta ?omaishoitajien_kahvit eroryhmä aa-ryhmä',
    sv: 'kamratstöd kamratstödsgrupp kamratgrupp sorgegrupp ?kväll_för_närstående',
    en: 'peer_support peer_group support_group',
  },
  {
    value: 'expert-by-experience',
    fi: 'kokemusasiantuntija kokemustoiminta kokemuskouluttaja kokemustoimija kokemuskahvit',
    sv: 'erfarenhetsexpert erfarenhetsverksamhet erfarenhetstalare',
    en: 'expert_by_experience lived_experience',
  },
  {
    value: 'volunteering',
    fi: 'vapaaehtoistehtävä vapaaehtoistyö vapaaehtoiseksi talkoo talkoot ryhdy_ystäväksi',
    sv: 'frivilligarbete frivilliguppdrag bli_frivillig talko',
    en: '=volunteer =volunteering',
  },
  {
    value: 'support-person',
    fi: 'tukihenkilö tukiperhe tukihenkilötoiminta ystävätoiminta ystäväpalvelu kulttuurikaveri liikuntakaveri tukiystävä -ryhdy_ystäväksi',
    sv: 'stödperson stödfamilj väntjänst vänverksamhet',
    en: 'befriending befriender support_person mentoring mentor',
  },
  {
    value: 'talk-support',
    fi: 'keskusteluapu keskustelutuki auttava_puhelin kriisipuhelin kriisiapu kriisiryhmä soittorinki tukipuhelin perheneuvonta chat-tuki tule_juttelemaan',
    sv: 'samtalsstöd samtalshjälp kristelefon krishjälp krisgrupp ringkedja stödtelefon',
    en: 'helpline talk_support =counselling crisis_line',
  },
  {
    value: 'course',
    fi: 'kurssi valmennus alkeet alkeiskurssi taiteen_perusopetus hiihtokoulu uimakoulu peruskurssi jatkokurssi',
    sv: 'kurs nybörjarkurs simskola ?nybörjare',
    en: 'course ?lessons =lesson tuition workshop_series masterclass',
  },
  {
    value: 'meeting-place',
    destination: true,
    fi: 'kohtaamispaikka olohuone asukastupa asukastalo kahvila ?kahvit juttutupa päiväkeskus toimintakeskus hävikkikahvila keittolounas ruoka-apu',
    sv: 'mötesplats öppet_hus träffpunkt café kafé dagcenter dagcentral mathjälp',
    en: 'meeting_place drop-in drop-in_café day_centre community_café warm_space',
  },
  {
    value: 'advice',
    fi: 'neuvonta neuvontapiste neuvontapäivä palveluohjaus asiakasohjaus opinto-ohjaus oppilaanohjaus kuntoutusohjaus neuvola perheneuvola asiamies sovittelu digituki digiopastus opastus elintapaohjaus etsivä_nuorisotyö ohjaamo -ryhmänohjaus -asiakaspalvelu',
    sv: 'rådgivning rådgivningsbyrå servicehandledning studiehandledning ombudsman medling digistöd uppsökande_ungdomsarbete',
    en: 'advice guidance ombudsman guidance_counselling',
  },
  {
    value: 'event',
    destination: true,
    fi: 'tapahtuma konsertti luento festivaali juhla näyttely avoimet_ovet yhteislauluilta kuutamouinti teatteriretki kevätretki messut',
    sv: 'evenemang konsert föreläsning utställning festival öppna_dörrar allsångskväll',
    en: 'event concert lecture festival exhibition open_doors',
  },
  {
    value: 'online-self-care',
    fi: 'omahoito-ohjelma verkkovalmennus verkko-ohjelma nettiterapia uniryhmä_verkossa',
    sv: 'egenvårdsprogram webbprogram självhjälpsprogram',
    en: 'self-care self-help online_resource online_activity online_activities online_directory ?website_dedicated',
  },
  {
    value: 'led-group',
    destination: true,
    fi: 'ryhmä kerho jumppa voimistelu kuoro lukupiiri piiri jooga senioritanssi porukka boccia asahi perheliikunta päivätoiminta valokuvakävely metsäkävely -työryhmä -ikäryhmä -kohderyhmä -asiakasryhmä -väestöryhmä -asiantuntijaryhmä -ohjausryhmä -kriisiryhmä -vertaisryhmä -sururyhmä -oppilashuoltoryhmä -opetusryhmä -virtapiiri -ammattiryhmä -pienryhmä -eroryhmä -ryhmäterapia',
    sv: 'grupp klubb kör yoga jympa gympa bokcirkel läsecirkel motionsgrupp -krisgrupp -arbetsgrupp -målgrupp -åldersgrupp -expertgrupp -kamratstödsgrupp -sorgegrupp',
    en: '=group =club =choir =class scout_group group_exercise -support_group -peer_group -age_group -focus_group -target_group',
  },
  {
    value: 'self-guided-place',
    fi: `!uimahalli !uimahallit !jäähalli !jäähallit !liikuntahalli !liikuntahallit !kuntosali !kuntosalit !uimaranta !uimarannat !maauimala
      !kirjasto !kirjastopalvelut !museo !museopalvelut !jalkapallohalli !palloiluhalli vapaa_vuoro !nuorisotila !nuorisotilat !leikkipuistot !leikkipuisto`,
    sv: '!simhall !simhallar !ishall !ishallar !idrottshall !gym !badstrand !bibliotek !museum',
    en: '!swimming_hall !swimming_pool !gym !library !museum',
  },
];
