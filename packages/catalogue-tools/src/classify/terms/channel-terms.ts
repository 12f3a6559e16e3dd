import type { TermRow } from './term-row.js';

/** Words of the ways to take part. Weak ones tell only in names: aids are for those who live `kotona`. */
export const CHANNEL_TERMS: readonly TermRow[] = [
  {
    value: 'in-person',
    fi: 'kasvotusten paikan_päällä palvelupiste neuvontapiste kasvokkain lähitapaaminen',
    sv: 'på_plats ansikte_mot_ansikte servicepunkt',
    en: 'in_person face-to-face on_site',
  },
  {
    value: 'remote',
    fi: 'etänä etäjumppa etäryhmä etäyhteys etäkonsertti etäluento etäosallistuminen ?verkossa teams zoom verkkotilaisuus webinaari videoyhteys nettiryhmä',
    sv: '?=online på_distans distansgrupp webbinarium teams zoom',
    en: '?=online webinar zoom teams telehealth virtually',
  },
  {
    value: 'phone',
    fi: 'puhelimitse =puhelimessa puhelinneuvonta ?puhelinpäivystys auttava_puhelin puhelinpalvelu',
    sv: 'per_telefon telefonrådgivning',
    en: 'by_phone over_the_phone by_telephone helpline',
  },
  {
    value: 'home',
    fi: 'kotikäynti ?=kotona =kotiisi kotonasi ?=kotiin =kotipalvelu =kotihoito',
    sv: 'hembesök hemma_hos',
    en: 'home_visit in_your_home your_own_home',
  },
];
