import type { TermRow } from './term-row.js';

/** Words of the themes. How a row is written: `term-row.ts`. */
export const THEME_TERMS: readonly TermRow[] = [
  {
    value: 'exercise',
    fi: `jumppa jumpata liikunta voimistelu jooga tanssi tanssia kuntosali uinti uida uimahalli uimaranta vesijuoksu pilates ?kävely ?kävellä
      ?kävelyretki kävelyryhmä sauvakävely lihaskunto tasapaino zumba keilailu keilahalli boccia petanque petankki sisäpetankki hiihto hiihtää
      ?pulkkamäki luistelu curling pallopeli sulkapallo lentopallo jalkapallo koripallo käsipallo pesäpallo jääkiekko kaukalopallo salibandy
      sähly tennis squash padel golf frisbeegolf urheilu asahi taiji kuntoilu kuntoilija kuntopiiri nyrkkeily judo karate pyöräily pyöräillä
      pyörälenkki lenkki ?melonta ?soutu suunnistus ratsastus avantouinti talviuinti tuolijooga ?venyttely kehonhuolto lavatanssi
      senioritanssi kiipeily parkour skeittaus telinevoimistelu yleisurheilu liikkuva_elämä ?liikkua
      -liikuntarajoite -liikuntavamma -liikuntaeste -liikuntaesteinen -tanssiteatteri -teatterilenkki`,
    sv: `motion motionera gymnastik gymnastisera gympa jumpa dans dansa simning simma simhall balansträning styrketräning vattengymnastik stavgång
      ?promenad ?gå gym gymmet konditionssal idrott boccia bowling yoga pilates skidåkning skridsko skridskoåkning cykling cykla löpning
      badminton tennis fotboll innebandy ishockey volleyboll ridning friidrott orientering padel vinterbad zumba`,
    en: `exercise gymnastics fitness swimming swimmer dancing ?dance yoga pilates gym sport basketball football volleyball tennis badminton squash
      floorball cycling ?cyclist ?running ?jogging ?walk ?walking bowling aerobics workout zumba athletics skiing skating martial_art boxing climbing`,
  },
  {
    value: 'nature',
    fi: `luonto ?metsä metsäkävely metsäretki ?retki retkeily ulkoilu puutarha ?lintu lintutorni luontotorni ?marja marjastus ?sieni sienestys
      kalastus kalastaa ?onki pilkki nuotio nuotiopaikka laavu ?kota kasvimaa palstaviljely viljelypalsta ?viljely vaellus erätaito lintubongaus
      kansallispuisto virkistysalue ulkoilualue luontopolku luontokeskus ?eläin kotieläinpiha ?maatila navetta ?puisto leikkipuisto ?polku talvipäivä
      hevosajelu ?melonta lintuharrastus talvilintu
      -teatteriretki -museoretki -kulttuuriretki -konserttiretki -ostosretki -opintoretki -luontaishoito -luonnonmaa -metsätalous
      -metsänhoito -pelastusretki -luonnontiede -uimaretki -maauimala -lemmikkieläin -eläinlääkäri -tuotantoeläin -eläinsuojelu -avustajakoira`,
    sv: `natur ?utflykt ?skog friluftsliv trädgård vandring ?fågel fågeltorn fiske bärplockning svampplockning lägereld vindskydd odlingslott ?odling
      ?djur ?park naturstig nationalpark skogspromenad rekreationsområde -naturvetenskap`,
    en: `nature hiking ?outdoors ?outdoor forest garden gardening birdwatching ?bird fishing ?camping wildlife ?farm ?animal ?park allotment national_park campfire`,
  },
  {
    value: 'culture',
    fi: `kulttuuri taide kuvataide taiteilija musiikki musisointi kuoro laulu laulaa yhteislaulu ?karaoke teatteri näytelmä draama ?improvisaatio
      käsityö neulonta neuloa neule virkkaus ompelu kirjasto ?kirja kirjallisuus kirjailija lukupiiri ?satu satutuokio sanataide elokuva museo
      näyttely konsertti maalaus ?maalata piirtäminen piirustus keramiikka kirjoittaja kirjoitusryhmä ?kirjoittaa valokuva valokuvaus runo
      bändi orkesteri sirkus ?perinne ?kotiseutu ?muistelu askartelu värikylpy muskari ?kansalaisopisto ?työväenopisto ?opisto
      vapaa_sivistystyö kulttuuriperintö ?harmonikka ?iskelmä ?kierrätyspaja kirjallisuuspiiri pianotunti soitonopetus
      -monikulttuurinen -monikulttuurisuus -kulttuurienvälinen -näyttelypaikka -ruokakulttuuri -kirjastokortti -asiakirja`,
    sv: `kultur musik kör körsång sång sjunga allsång teater handarbete hantverk stickning sticka virkning bibliotek litteratur läsecirkel
      bokcirkel ?bok museum utställning konsert konst konstnär måleri ?måla ?film ?foto fotografering diktläsning dikt poesi slöjd keramik
      skrivarcirkel skrivarkurs drama ?sagostund orkester ?konservatorium -konstruktion -konstgräs -mångkulturell -bokning`,
    en: `?=art =arts music choir singing theatre theater ?drama craft crafts handicraft knitting sewing library literature exhibition concert museum painting pottery
      poetry ?piano ?guitar ?film cinema ?book book_club reading_group photography ?cultural ?culture creative_writing -martial_art`,
  },
  {
    value: 'community',
    destination: true,
    fi: `kohtaamispaikka olohuone asukastupa asukastalo kylätalo kahvila kahvitella ?kahvi talkoo yhdessäolo yksinäisyys yksinäinen ?seura
      juttuseura ystävä ?kaveri ystävätoiminta ystäväpalvelu vapaaehtoistoiminta vapaaehtoistyö vapaaehtoistehtävä ?kerho kerhotoiminta kerhola peli-ilta
      ?peli lautapeli pelikahvila perhekahvila nuorisotila osallisuus ?vaikuttaa ?vaikuttaminen kansalaisvaikuttaminen asukasilta asukastilaisuus
      ?yhdistystalo ?yhdistys yhdistystoiminta järjestötoiminta päivätoiminta nuorisotalo nuorisotyö nuorisotoiminta kylätoiminta
      ?vertaistoiminta partio partiolainen päiväkeskus toimintakeskus tukihenkilö ?tukiperhe soittorinki ?virkistys virkistystoiminta virkistyspäivä tietovisa ?visa
      ?bingo keskustelutilaisuus juttutupa ?sukupolvi verkkotilaisuus ?keskustella ?yhteinen ?yhdessä kyläilta kansalaisraati asukasraati avoin_päiväkoti avoin_varhaiskasvatus perhetupa kansalaisaloite kuntalaisaloite vanhusneuvosto nuorisovaltuusto
      -ystävänpäivä -seurakuntavaali -rahapeli -nettipeli -pelikone -opinto-ohjaus -etsivä_nuorisotyö -urheiluseura -peliongelma -digipeli -kuntoutumisseura
      -seuraava -iltapäivätoiminta -yhdistyslaki -kaavoitus`,
    sv: `mötesplats gemenskap ?frivillig frivilligverksamhet vänverksamhet väntjänst ensamhet ?ensam träffpunkt café kafé ?kaffe vän ringkedja stödperson brädspel
      spelkväll ?klubb byagård delaktighet talko ?träff ungdomsgård ungdomsarbete dagverksamhet ?påverka ?tillsammans umgänge byaverksamhet`,
    en: `meeting_place ?peer_support ?volunteer volunteering volunteer_work loneliness ?lonely social_club community_café drop-in befriending board_game
      scout scouting brownie girlguiding ?club ?clubs make_friends new_friends making_new_friends ?social_group ?social youth_work youth_centre day_activity ?activity_day`,
  },
  {
    value: 'mind',
    fi: `mielenterveys mielen_hyvinvointi mielihyvinvointi hyvän_mielen ?mieli masennus masentua ?masentunut ahdistus ahdistunut ahdistuneisuus alakulo ?kriisi
      kriisiapu kriisiryhmä kriisikeskus kriisipuhelin päihde päihteetön päihdehuolto päihdetyö alkoholi huume ?riippuvuus peliriippuvuus
      rahapelaaminen rahapeli peliongelma tupakka tupakointi nikotiini savuttomuus rentoutus rentoutuminen kipuryhmä kivunhallinta mindfulness tietoisuustaito
      stressi uupumus ?jaksaminen suru sururyhmä sureva surra itsemurha ?psyykkinen psyyke psykiatria psykologi psykologia psykoterapia
      mielenterveyskuntoutuja toipuminen ?toipua ?toipuva ?ero eroryhmä avioero ?paniikki ?trauma ?itsetunto läheisriippuvuus raittius ?kuormittunut
      ?kuormittava itsehoito-ohjelma ?selviytyä nettiriippuvuus selviämishoito vieroitushoito kokemusasiantuntija menettänyt ?leski
      -kriisinhallinta -mielipide -huumekoira -mielenkiinto -mieluisa -alkoholilupa -tupakkatuote`,
    sv: `psykisk ?mental depression deprimerad ångest ?kris krishjälp kristelefon missbruk missbrukare beroende beroendevård alkohol ?drog narkotika rusmedel sorg
      sorgegrupp stress ?självmord nykterhet nykter spelberoende penningspel avslappning smärtgrupp smärthantering mindfulness ?tobak rökning nikotin psykolog psykoterapi psykiatri
      erfarenhetsexpert ?skilsmässa skilsmässogrupp utmattning -oberoende`,
    en: `mental_health mental_wellbeing anxiety depression ?crisis substance_abuse substance_misuse addiction addict gambling grief bereavement bereaved
      relaxation pain_management mindfulness ?suicide ?alcohol ?drug ?smoking ?stress psychiatric psychologist psychotherapy emotional_health intoxicant eating_disorder`,
  },
  {
    value: 'food-sleep',
    fi: `ravitsemus ravinto ?ruoka ruoka-apu ruokakurssi ruokaryhmä ruokapöytä ruokailu ?ateria ateriapalvelu lounas keittolounas kokkaus kokata
      leivonta ?leipoa ruoanlaitto ruuanlaitto ?keittiö ?keitto painonhallinta =uni uniryhmä uniongelma unihoitaja unikoulu unettomuus nukkua
      nukkuminen yöuni univaikeus ravitsemusterapia ravitsemusneuvonta ravitsemusterapeutti ruokavalio ?diabetes ?kolesteroli ?verensokeri hävikkikahvila
      hävikkiruoka yhteisruokailu kouluruokailu
      -ruokavirasto -ravintola -ruokatauko -erityisruokavalio`,
    sv: `kost kostråd kosthållning matlagning näring ?mat mathjälp sömn sömnlös sömnlöshet sömnproblem viktkontroll ?måltid ?lunch bakning näringsterapeut ?sova
      sova_bättre`,
    en: `nutrition ?food cooking cookery sleep insomnia weight_management healthy_eating ?meal ?lunch food_bank food_aid baking dietitian`,
  },
  {
    value: 'livelihood',
    fi: `työnhaku työnhakija työtön työttömyys työllistyminen työllisyys työllistää työpaja työpajatoiminta työhaastattelu haastattelu
      ?työelämä työmarkkina työtoiminta ?työpaikka ?=työ ?työura uraohjaus ammatinvalinta toimeentulo toimeentulotuki velka velkaantuminen
      talousneuvonta raha-asia ?taloudellinen luototus ?laina digituki digitaito digineuvonta digiopastus älypuhelin ?tietokone ?opiskelu ?opinto
      opinto-ohjaus ?opiskelija ?lukio lukiokoulutus aikuislukio ?koulutus ammatillinen_koulutus ammattikoulutus täydennyskoulutus
      kielikurssi suomen_kieli suomen_opetus kielikahvila puhua_suomi ?kotoutuminen kotouttaminen ?asuminen tuettu_asuminen
      asunto asunnoton asunnottomuus asumisneuvonta vuokra-asunto asumisoikeusasunto asumisoikeus ruoka-apu ?etuus jatkokoulutus uranvalinta oppilaanohjaus
      ?maahanmuuttaja ?harjoittelupaikka ?cv
      -palveluasuminen -työnantaja -työterveys -asuntola -työryhmä -käsityö -vapaaehtoistyö -esiopetus -hankerahoitus -opiskeluhuolto -opiskelijahuolto`,
    sv: `arbetslös arbetslöshet sysselsättning sysselsätta arbetssökande jobbsökning jobbsökare arbetsintervju arbetsverkstad skuldrådgivning ?skuld utkomst
      utkomststöd ?boende boenderådgivning bostad bostadslös ?studier ?studie studiehandledning digistöd ?=mathjälp yrkesutbildning gymnasieutbildning vuxengymnasium ?utbildning språkkurs
      språkkafé finska_språket ?integration yrkesval arbetsverksamhet digihandledning -boendeservice`,
    en: `unemployed unemployment ?employment debt ?housing homeless homelessness job_seeker jobseeker job_search ?career ?benefits adult_education
      ?tuition ?tutor language_course digital_skills digital_support finnish_language ?study vocational ?livelihood job_interview access_to_work ?job`,
  },
  {
    value: 'advice',
    fi: `neuvonta neuvontapiste neuvontapalvelu ?neuvoa ?neuvoja palveluohjaus asiakasohjaus ?ohjaus sosiaaliohjaus sosiaalineuvonta omaishoito
      omaishoitaja omaishoidettava tukihenkilö tukiperhe neuvola perheneuvola perheneuvonta perhetyö perhekuntoutus kotipalvelu kotiapu
      kotihoito kuljetuspalvelu apuvälinepalvelu henkilökohtainen_apu asiamies sovittelu perheasia sosiaalipäivystys lastensuojelun_päivystys turvakoti
      ensikoti sopeutumisvalmennus kuntoutusohjaus ?vanhemmuus vanhempainilta vanhempien_ilta ?ensiapu ?elvytys digituki digineuvonta digiopastus ?opastus ?opastaa
      tulkkipalvelu jälkihuolto oppilashuolto opiskelijahuolto opiskeluhuolto kuraattori muistineuvonta ?muistisairas muistikahvila etsivä_nuorisotyö ohjaamo
      ?omainen ?läheinen elintapaohjaus hoitotarvikejakelu tukipalvelu ?kyyti sosiaalinen_kuntoutus soittorinki ?kotitalkkari
      kylätalkkari ehkäisyneuvonta lähisuhdeväkivalta ?väkivalta
      -neuvonantaja -opinto-ohjaus -oppilaanohjaus -jätehuoltoneuvonta -ryhmänohjaus -päiväkotihoito`,
    sv: `rådgivning rådgivningsbyrå ?råd servicehandledning ?vägledning ?handledning närståendevård närståendevårdare ?stödperson stödfamilj mödrarådgivning
      barnrådgivning familjerådgivning hemservice färdtjänst hjälpmedelstjänst personlig_assistans ombudsman socialjour skyddshem ?föräldraskap föräldrakväll
      ?första_hjälpen digistöd ?närstående anpassningsträning uppsökande_ungdomsarbete elevvård studerandevård medling`,
    en: `?advice guidance ?carer informal_care helpline ?parenting ?first_aid mentoring mentor advocacy ombudsman family_counselling
      maternity_clinic child_health_clinic short_break customer_guidance ?directory outreach_youth_work personal_assistance`,
  },
];
