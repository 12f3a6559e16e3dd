import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ThemeId } from '@hyte/catalogue-format/vocabularies/themes.js';

/** A type of place in LIPAS. */
export interface PlaceType {
  readonly code: number;
  readonly name: LocalizedText & { fi: string; sv: string; en: string };
  readonly subCategory: number;
}

/**
 * Types of place by sub-category, the withdrawn ones too, for older records. A line with a number alone opens a
 * sub-category; the others are code; Finnish; Swedish; English name. Source: LIPAS, University of Jyväskylä, CC BY 4.0
 * (type codes of 2026); the English name of 301 is ours, because LIPAS's uses a word that Sámi people find offensive.
 */
const TABLE = `1
101;Lähi-/ulkoilupuisto;Närpark;Neighbourhood park
102;Ulkoilupuisto;Friluftspark;Leisure park
103;Ulkoilu-/virkistysalue;Friluftsområde;Outdoor area
104;Retkeilyalue;Utflyktsområde;Hiking area
106;Monikäyttöalue tai virkistysmetsä, jossa on virkistyspalveluita;Mångbruksområde eller rekreationsskog med rekreationstjänster;Multi-use area or recreational forest with recreational services
107;Matkailupalveluiden alue;Område med turisttjänster;Tourist services area
108;Virkistysmetsä;Friluftsskog;Recreational forest
109;Valtion retkeilyalue;Statens friluftsområde;National hiking area
110;Erämaa-alue;Vildmarksområden;Wilderness area
111;Kansallispuisto;Nationalpark;National park
112;Muu luonnonsuojelualue, jolla on virkistyspalveluita;Annat naturskyddsområde med rekreationstjänster;Other nature conservation area with recreational services
113;Kalastuskohde (alue);Område eller plats för fiske;Fishing area/spot
2
201;Kalastuskohde (piste);Område eller plats för fiske;Fishing area/spot
202;Telttailu ja leiriytyminen;Tältning och läger;Camping
203;Veneilyn palvelupaikka;Serviceplats för båtfarare;Boating services
204;Luontotorni;Naturtorn;Nature observation tower
205;Rantautumispaikka;Ilandstigningsplats;Boat dock
206;Ruoanlaitto-/tulentekopaikka;Matlagningsplats;Cooking facilities
207;Opastuspiste;Informationspunkt;Info
301;Laavu, kota tai kammi;Vindskydd eller kåta;Lean-to, goahti or turf hut
302;Tupa;Stuga;Hut
304;Ulkoilumaja/hiihtomaja;Friluftsstuga/skidstuga;Outdoor/ski lodge
1100
1110;Liikuntapuisto;Idrottspark;Sports park
1120;Lähiliikuntapaikka;Näridrottsplats;Neighbourhood sports area
1130;Ulkokuntoilupaikka;Konditionspark för utomhusaktiviteter;Street workout park
1140;Parkour-alue;Parkourområde;Parkour area
1150;Skeitti-/rullaluistelupaikka;Plats för skejtning/rullskridskoåkning;Skateboarding/roller-blading rink
1160;Pyöräilyalue;Cykelåkningsområde;Cycling area
1170;Pyöräilyrata/velodromi;Velodrom;Velodrome
1180;Frisbeegolfrata;Frisbeegolfbana;Disc golf course
1190;Pulkkamäki;Pulkabacke;Sledding hill
1200
1210;Yleisurheilun harjoitusalue;Träningsområde för friidrott;Athletics training area
1220;Yleisurheilukenttä;Friidrottsplan;Athletics field
1300
1310;Koripallokenttä;Basketplan;Basketball court
1320;Lentopallokenttä;Volleybollplan;Volleyball court
1330;Beachvolley-/rantalentopallokenttä;Beachvolleyplan;Beach volleyball court
1340;Pallokenttä;Bollplan;Ball field
1350;Jalkapallostadion;Fotbollsstadion;Football stadium
1360;Pesäpallokenttä;Bobollsplan;Baseball field
1370;Tenniskenttä;Område med tennisbanor;Tennis court area
1380;Rullakiekkokenttä;Inlinehockeyplan;Roller hockey field
1390;Padelkenttä;Område med padelbanor;Padel court area
1395;Pöytätennisalue;Område med bordtennisbord;Table tennis area
1500
1510;Tekojääkenttä/tekojäärata;Konstis;Mechanically frozen open-air ice rink
1520;Luistelukenttä;Skridskobana;Ice-skating field
1530;Kaukalo;Rink;Rink
1540;Pikaluistelurata;Bana för hastighetsåkning på skridsko;Speed-skating track
1550;Luistelureitti;Skridskoled;Ice-skating route
1560;Alamäkiluistelurata;Skridskobana för utförsåkning;Downhill skating track
1600
1610;Golfin harjoitusalue;Träningsområde för golf;Golf training area
1620;Golfkenttä (piste);Golfbana;Golf course
1640;Ratagolf;Bangolf;Minigolf course
1650;Golfkenttä;Golfbana;Golf course
2100
2110;Kuntokeskus;Konditionsidrottscentrum;Fitness centre
2120;Kuntosali;Gym;Gym
2130;Voimailusali;Styrketräningssal;Weight training hall
2140;Kamppailulajien sali;Sal för kampsport;Martial arts hall
2150;Liikuntasali;Idrottssal;Gymnastics hall
2200
1630;Golfin harjoitushalli;Övningshall för golf;Golf training hall
2210;Liikuntahalli;Idrottshall;Sports hall
2220;Monitoimihalli/areena;Allaktivitetshall/multiarena;Multipurpose hall/arena
2225;Sisäleikki-/sisäaktiviteettipuisto;Inomhuslek-/aktivitetspark;Indoor playground/activity park
2230;Jalkapallohalli;Fotbollshall;Football hall
2240;Salibandyhalli;Innebandyhall;Floorball hall
2250;Skeittihalli;Skateboardhall;Indoor skatepark
2260;Sulkapallohalli;Badmintonhall;Badminton hall
2270;Squash-halli;Squashhall;Squash hall
2280;Tennishalli;Tennishall;Tennis hall
2290;Petanque-halli;Petanquehall;Petanque hall
2295;Padelhalli;Padelhall;Padel hall
2300
2310;Yksittäinen yleisurheilun suorituspaikka;Enstaka övningsplats för friidrott;Stand-alone athletics venue
2320;Voimistelutila;Utrymme för redskapsgymnastik;Artistic gymnastics facility
2330;Pöytätennistila;Utrymme för bordtennis;Table tennis venue
2340;Miekkailutila;Utrymme för fäktning;Fencing venue
2350;Tanssi-/ryhmäliikuntatila;Utrymme för dans;Dance studio
2360;Sisäampumarata;Inomhusskjutbana;Indoor shooting range
2370;Sisäkiipeilyseinä;Klättervägg inomhus;Indoor climbing wall
2380;Parkour-sali;Parkoursal;Parkour hall
2500
2510;Harjoitusjäähalli;Övningsishall;Training ice arena
2520;Kilpajäähalli;Tävlingsishall;Competition ice arena
2530;Pikaluisteluhalli;Skridskohall;Speed-skating hall
2600
2610;Keilahalli;Bowlinghall;Bowling alley
2620;Biljardisali;Biljardhall;Billiard hall
3100
3110;Uimahalli;Simhall;Public indoor swimming pool
3120;Uima-allastila;Simbassäng;Swimming pool
3130;Kylpylä;Badinrättning;Spa
3200
3210;Maauimala/vesipuisto;Utebassäng;Open-air pool
3220;Uimaranta;Badstrand;Public beach
3230;Uimapaikka;Badplats;Swimming site
3240;Talviuintipaikka;Vinterbadplats;Winter swimming area
3250;Vesiurheilukeskus;Vattensportscentrum;Water sports center
4100
4110;Laskettelun suorituspaikka;Slalombackar och alpina skidcentra;Ski slopes and downhill ski resorts
4200
4210;Curlingrata/-halli;Curlingbana;Curling sheet
4220;Hiihtotunneli;Skidtunnel;Ski tunnel
4230;Lumilautatunneli;Snowboardtunnel;Snowboarding tunnel
4240;Lasketteluhalli;Slalomhall;Downhill skiing hall
4300
4310;Harjoitushyppyrimäki;Träningshoppbacke;Ski jumping hill for training
4320;Hyppyrimäki;Hoppbacke;Ski jumping hill
4400
4401;Kuntorata;Konditionsbana;Jogging track
4402;Hiihtolatu;Skidspår;Ski track
4403;Kävelyreitti/ulkoilureitti;Promenadled/friluftsled;Walking route/outdoor route
4404;Luontopolku;Naturstig;Nature trail
4405;Retkeilyreitti;Utflyktsled;Hiking route
4406;Monikäyttöreitti;Multianvändningsled;Multi-use Trail
4407;Rullahiihtorata;Rullskidbana;Roller Ski Track
4411;Maastopyöräilyreitti;Mountainbikeled;Cross-country biking route
4412;Pyöräilyreitti;Cykelled;Biking route
4421;Moottorikelkkareitti;Snöskoterled;Official snowmobile route
4422;Moottorikelkkaura;Snöskoterspår;Unofficial snowmobile route
4430;Hevosreitti;Hästled;Horse track
4440;Koirahiihtolatu;Spår för hundspann;Dog skijoring track
4441;Koiravaljakkoreitti;Hundspannsrutt;Dog Sledding Route
4451;Melontareitti;Paddlingsled;Canoe route
4452;Vesiretkeilyreitti;Utflyktsled i vattendrag;Water route
4500
4510;Suunnistusalue;Orienteringsområde;Orienteering area
4520;Hiihtosuunnistusalue;Skidorienteringsområde;Ski orienteering area
4530;Pyöräsuunnistusalue;Cykelorienteringsområde;Mountain bike orienteering area
4600
4610;Ampumahiihdon harjoittelualue;Träningsområde för skidskytte;Training area for biathlon
4620;Ampumahiihtokeskus;Skidskyttecentrum;Biathlon centre
4630;Maastohiihtokeskus;Skidcentrum;Cross-country skiing centre
4640;Hiihtomaa;Skidland;Cross-country ski park
4700
4710;Ulkokiipeilypaikka;Utomhusklätterplats;Open-air climbing venue
4720;Kiipeilykallio;Klätterberg;Climbing rock
4800
4810;Ampumarata;Skjutbana;Open-air shooting range
4820;Ampumaurheilukeskus;Sportskyttecentrum;Shooting sports centre
4830;Jousiammuntarata;Bågskyttebana;Archery range
4840;Jousiammuntamaastorata;Terrängbana för bågskytte;Field archery course
5100
5110;Soutustadion;Roddstadion;Rowing stadium
5120;Purjehdusalue;Seglingsområde;Sailing area
5130;Moottoriveneurheilualue;Område för motorbåtsport;Motor boat sports area
5140;Vesihiihtoalue;Område för vattenskidåkning;Water ski area
5150;Melontakeskus;Centrum för paddling;Canoeing centre
5160;Soudun ja melonnan sisäharjoittelutila;Inomhusträningsutrymme för rodd och paddling;Indoor training facility for rowing and canoeing
5200
5210;Urheiluilmailualue;Område för flygsport;Sport aviation area
5300
5310;Moottoriurheilukeskus;Centrum för motorsport;Motor sports centre
5320;Moottoripyöräilyalue;Område för motorcykelsport;Motorcycling area
5330;Moottorirata;Motorbana;Formula race track
5340;Karting-rata;Kartingbana;Kart circuit
5350;Kiihdytysrata;Accelerationsbana;Dragstrip
5360;Jokamies- ja rallicross-rata;Allemans- och rallycrossbana;Everyman racing and rallycross track
5370;Speedway-/jääspeedwayrata;Isracingbana;Ice speedway track
6100
6110;Ratsastuskenttä;Ridbana;Equestrian field
6120;Ratsastusmaneesi;Ridmanege;Riding manège
6130;Esteratsastuskenttä/-alue;Bana för banhoppning;Show jumping field
6140;Ravirata;Travbana;Horse racing track
6150;Ovaalirata;Ovalbana;Oval Track
6200
6210;Koiraurheilualue;Område för hundsport;Dog sports area
6220;Koiraurheiluhalli;Hundsporthall;Dog sports hall
7000
7000;Huoltorakennus;Servicebyggnad;Maintenance/service building`;

/**
 * Themes of a sub-category, the most fitting first. Places for games and training are exercise; areas, trails and what
 * serves the hiker are nature; where both are true, both.
 */
const SUB_CATEGORY_THEMES: ReadonlyMap<number, readonly ThemeId[]> = new Map([
  [1, ['nature']],
  [2, ['nature']],
  [1100, ['exercise']],
  [1200, ['exercise']],
  [1300, ['exercise']],
  [1500, ['exercise']],
  [1600, ['exercise']],
  [2100, ['exercise']],
  [2200, ['exercise']],
  [2300, ['exercise']],
  [2500, ['exercise']],
  [2600, ['exercise']],
  [3100, ['exercise']],
  [3200, ['exercise', 'nature']],
  [4100, ['exercise', 'nature']],
  [4200, ['exercise']],
  [4300, ['exercise']],
  [4400, ['nature', 'exercise']],
  [4500, ['nature', 'exercise']],
  [4600, ['exercise', 'nature']],
  [4700, ['exercise', 'nature']],
  [4800, ['exercise']],
  [5100, ['nature', 'exercise']],
  [5200, ['exercise']],
  [5300, ['exercise']],
  [6100, ['exercise']],
  [6200, ['exercise']],
]);

/** PTV service classes that LIPAS itself gives its main categories when it sends places to PTV: the key for meeting them there. */
const MAIN_CATEGORY_SERVICE_CLASSES: ReadonlyMap<number, readonly string[]> = new Map([
  [0, ['P27.2']],
  [1000, ['P27.2']],
  [2000, ['P27.1']],
  [3000, ['P27.1', 'P27.2']],
  [4000, ['P27.2']],
  [5000, ['P27.2']],
  [6000, ['P27.1']],
]);

function parse(table: string): Map<number, PlaceType> {
  const types = new Map<number, PlaceType>();
  let subCategory = 0;
  for (const line of table.split('\n')) {
    const [code = '', fi, sv = '', en = ''] = line.split(';');
    if (fi === undefined) subCategory = Number(code);
    else types.set(Number(code), { code: Number(code), name: { fi, sv, en }, subCategory });
  }
  return types;
}

const TYPES = parse(TABLE);

/** The type with a code, or `undefined`: LIPAS adds types now and then. */
export function placeType(code: number): PlaceType | undefined {
  return TYPES.get(code);
}

/** All types of the table. */
export function placeTypes(): readonly PlaceType[] {
  return [...TYPES.values()];
}

/** Main category of a type code: `4404` → 4000, `204` → 0. */
export function mainCategory(code: number): number {
  return Math.floor(code / 1000) * 1000;
}

/** Themes of a type; a type that is newer than the table gets those of its main category's first sub-category. */
export function themesOfType(code: number): readonly ThemeId[] {
  const known = SUB_CATEGORY_THEMES.get(
    placeType(code)?.subCategory ?? (code < 1000 ? Math.floor(code / 100) : Math.floor(code / 100) * 100),
  );
  return known ?? (mainCategory(code) === 0 ? ['nature'] : mainCategory(code) === 7000 ? [] : ['exercise']);
}

/** PTV service classes of a type, as LIPAS gives them. */
export function serviceClassesOfType(code: number): readonly string[] {
  return MAIN_CATEGORY_SERVICE_CLASSES.get(mainCategory(code)) ?? [];
}
