/**
 * What names call a place, in Finnish | Swedish | English: a line is one sort of thing, so two names whose things are of other
 * lines are no names of one place (a swimming hall is not the gym in it). A word also stands for compounds that end in it
 * (`pääkirjasto`). General words (hall, house, centre, area) are left out: they say nothing. Synonyms of search are wider than
 * this and of no use here: whoever looks for a spa may be offered a swimming hall, but they are two places.
 */
const TABLE = `
swimming-hall: uimahalli uintihalli uimala uintikeskus uimakeskus virkistysuimala | simhall simhallen badhus | swimming hall, swimming pool, swimming centre, indoor pool, aquatic centre
outdoor-pool: maauimala ulkouimala | utomhusbassäng friluftsbad | outdoor pool, open-air pool
spa: kylpylä | badinrättning spabad | spa
beach: uimaranta uimapaikka hiekkaranta | simstrand badstrand badplats | beach, swimming beach, bathing beach
winter-swimming: talviuintipaikka avanto avantouintipaikka | vinterbad vinterbadplats | winter swimming place
ice-hall: jäähalli jääareena | ishall ishallen isarena | ice hall, ice rink, ice arena, ice stadium
rink: luistelukenttä luistinrata jääkenttä kaukalo jääkiekkokaukalo luistelualue | isbana skridskobana rink | skating rink, skating field
sports-hall: liikuntahalli urheiluhalli urheilutalo liikuntatalo palloiluhalli pallohalli liikuntasali voimistelusali liikuntakeskus monitoimihalli jumppasali | idrottshall idrottshallen idrottshus bollhall gymnastiksal motionssal | sports hall, sports centre, gymnasium, ball hall
gym: kuntosali punttisali kuntokeskus voimailusali | konditionssal gym styrketräningssal | gym, fitness centre, weight room
outdoor-gym: ulkokuntosali kuntoilupaikka kuntoilualue kuntoportaat voimailupaikka | utegym utomhusgym motionstrappa | outdoor gym
football-hall: jalkapallohalli ylipainehalli palloiluareena | fotbollshall | football hall
tennis: tenniskenttä tennishalli padelkenttä padelhalli | tennisplan tennisbana tennishall padelbana | tennis court, tennis hall, padel court
field: urheilukenttä pallokenttä jalkapallokenttä pesäpallokenttä tekonurmi hiekkakenttä nurmikenttä yleisurheilukenttä stadion keskuskenttä tekonurmikenttä | idrottsplan bollplan fotbollsplan sportplan stadion | sports field, football field, ball field, playing field, stadium
beach-volley: beachvolleykenttä lentopallokenttä rantalentopallokenttä | beachvolleyplan volleybollplan | beach volley court, volleyball court
basketball: koripallokenttä korikenttä | basketplan | basketball court
skate: skeittipaikka skeittipuisto skeittihalli rullalautailupaikka skeittiparkki | skejtpark skatepark | skate park
disc-golf: frisbeegolf frisbeegolfrata frisbeegolfpuisto | frisbeegolfbana discgolfbana frisbeegolf | disc golf, disc golf course, disc golf park, frisbee golf course
golf: golfkenttä | golfbana | golf course
bowling: keilahalli | bowlinghall | bowling alley, bowling
riding: ratsastuskenttä maneesi ratsastustalli | ridplan ridhus stall | riding hall, stable
shooting: ampumarata | skjutbana | shooting range
climbing: kiipeilyseinä kiipeilyhalli kiipeilykeskus | klättervägg klätterhall | climbing wall
neighbourhood-sports: lähiliikuntapaikka lähiliikuntapuisto | näridrottsplats näridrottspark | neighbourhood sports area
playground: leikkipaikka leikkipuisto leikkikenttä | lekplats lekpark | playground, play park
dog-park: koirapuisto koira-aitaus | hundpark hundrastgård | dog park
park: puisto liikuntapuisto ulkoilupuisto liikennepuisto | park friluftspark trafikpark | park
ski-track: latu hiihtolatu latureitti hiihtoreitti ensilumenlatu koiralatu | skidspår skidled | ski track, ski trail
running-track: kuntorata pururata kuntopolku | motionsbana motionsspår spånbana | running track, fitness track
trail: luontopolku ulkoilureitti retkeilyreitti vaellusreitti patikkareitti polku kävelyreitti | naturstig friluftsled vandringsled | nature trail, hiking trail, trail, path
cycling: pyöräreitti maastopyöräreitti pyöräilyreitti | cykelled cykelrutt | cycling route
paddling: melontareitti vesiretkeilyreitti | paddlingsled | paddling route
ski-slope: laskettelurinne hiihtokeskus laskettelukeskus mäkihyppypaikka hyppyrimäki pulkkamäki | skidbacke slalombacke hoppbacke pulkbacke | ski slope, ski resort, sledding hill
shelter: laavu | vindskydd | lean-to, lean-to shelter
kota: kota puolikota kotalaavu | kåta | goahti, teepee
hut: autiotupa päivätupa varaustupa kämppä retkikämppä | ödestuga stuga | hut, wilderness hut, cabin
fireplace: nuotiopaikka tulipaikka tulentekopaikka grillipaikka keittokatos | eldplats grillplats kokskjul | campfire site, fireplace
bird-tower: lintutorni näkötorni lintulava | fågeltorn utsiktstorn | bird tower, watch tower
library: kirjasto pääkirjasto kirjastopiste lukusali | bibliotek biblioteket huvudbibliotek | library, main library, city library, public library
mobile-library: kirjastoauto | bokbuss | mobile library
museum: museo kotiseutumuseo taidemuseo | museum museet konstmuseum | museum, art museum
theatre: teatteri kesäteatteri | teater sommarteater | theatre
cinema: elokuvateatteri | biograf | cinema
youth-centre: nuorisotila nuorisotalo nuorisokeskus nuokkari | ungdomsgård ungdomshus ungdomslokal | youth centre, youth house
institute: kansalaisopisto työväenopisto kansanopisto musiikkiopisto | medborgarinstitut arbetarinstitut folkhögskola musikinstitut | adult education centre, folk high school, music institute
church: kirkko kappeli rukoushuone | kyrka kyrkan kapell bönehus | church, chapel
parish-hall: seurakuntatalo seurakuntakeskus seurakuntakoti | församlingshem församlingscenter församlingsgård | parish hall, parish centre
school: koulu yhtenäiskoulu lukio alakoulu yläkoulu koulukeskus | skola skolan gymnasium skolcenter | school
day-care: päiväkoti esikoulu | daghem förskola | daycare centre, kindergarten
health-centre: terveysasema terveyskeskus hyvinvointiasema sote-keskus hyvinvointikeskus sotekeskus | hälsostation hälsocentral välfärdsstation | health centre, health station
maternity-clinic: neuvola | rådgivning rådgivningsbyrå | maternity clinic
village-hall: kylätalo seurantalo seuraintalo nuorisoseurantalo työväentalo asukastalo yhteisötalo kylätupa asukastupa | byagård föreningshus föreningslokal | village hall, community hall, community house
living-room: olohuone kohtaamispaikka kohtaamo | mötesplats träffpunkt vardagsrum | meeting place, living room
cafe: kahvila kahvio | café kafé kafe | café
camp: leirikeskus kurssikeskus leirialue leirintäalue | lägergård kursgård campingplats lägercenter | camp, camp centre, camp site
harbour: venesatama vierasvenesatama satama | småbåtshamn gästhamn hamn | marina, harbour
boat-ramp: veneenlaskupaikka veneenlaskuluiska | båtramp sjösättningsramp | boat ramp
fishing: kalastuspaikka kalastuskohde | fiskeplats | fishing spot
cemetery: hautausmaa | begravningsplats | cemetery
service-centre: palvelutalo palvelukeskus vanhustenkeskus seniorikeskus palvelukoti | servicehus servicecenter seniorcenter servicehem | service centre, senior centre
sauna: sauna | bastu | sauna
`;

/** Things that reach far: two points on one trail may lie kilometres apart. */
const WIDE = new Set(['ski-track', 'trail', 'cycling', 'paddling', 'running-track', 'park', 'golf', 'ski-slope']);

/** Words in the table, by language in the order of its columns; a word of English may be several. */
export interface ThingWord {
  readonly thing: string;
  readonly words: readonly string[];
}

export const THING_WORDS: readonly ThingWord[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [thing = '', rest = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    const [fi = '', sv = '', en = ''] = rest.split('|').map((cell) => cell.trim());
    const words = [...fi.split(/\s+/), ...sv.split(/\s+/), ...en.split(',').map((word) => word.trim())];
    return words.map((word) => ({ thing, words: word.split(/[\s-]+/) }));
  });

export function isWide(thing: string): boolean {
  return WIDE.has(thing);
}
