/** Exercise: sports and what people call them, and where they are done. One ring a line: fi | sv | en | facet:value. */
export const EXERCISE = `
# Moving in general
liikunta, urheilu, kuntoilu, liikkuminen, treeni | motion, idrott, sport, träning | exercise, sport, fitness, physical activity, workout
soveltava liikunta, erityisliikunta, erityisryhmien liikunta, soveli > soveltava | anpassad motion, specialmotion, tillämpad motion | adapted exercise, adapted sports, inclusive sport
liikuntaneuvonta, liikuntaneuvoja, liikuntaresepti, liikkumisresepti | motionsrådgivning, motionsrådgivare, recept på motion | exercise counselling, exercise advice, exercise prescription
elintapaohjaus, elämäntapa, elintapavalmennus, elämäntapamuutos | levnadsvanor, livsstil, livsstilshandledning, livsstilscoachning | lifestyle, lifestyle guidance, lifestyle coaching, healthy habits
personal trainer, valmentaja, henkilökohtainen valmennus | personlig tränare, tränare | personal trainer, coach
seniorisporttis, senioriliikunta, ikäihmisten liikunta, seniorijumppa, eläkeläisjumppa, ikäliikunta | seniormotion, seniorgympa, seniorgymnastik, pensionärsgymnastik | senior exercise, exercise for seniors, over 60s exercise | targetGroup:KR1.1
seniorikortti, sporttikortti, liikuntakortti, ikäihmisten liikuntakortti | seniorkort, sportkort, motionskort | senior card, sports pass
liikuntakaveri, liikuntaystävä, treenikaveri | motionskompis, träningskompis | exercise buddy, workout partner
perheliikunta, vanhempi-lapsiliikunta, perhejumppa, lapsi-vanhempijumppa | familjegymnastik, förälder-barngymnastik, familjegympa | family exercise, parent and child gymnastics
temppujumppa, telinejumppa, satujumppa, naperojumppa, nappulajumppa, liikkari, liikuntaleikkikoulu | barngymnastik, redskapsgymnastik, sagogymnastik, idrottslekis, trickgympa | children's gymnastics, tumbling, toddler gym
vauvajumppa, vauvaliikunta, vaunujumppa, vaunulenkki, vaunukävely, äitijumppa, äiti-vauvajumppa | babygympa, barnvagnsgympa, barnvagnspromenad, mammagympa, babygymnastik | baby gym, buggy fitness, mother and baby exercise
taukojumppa, taukoliikunta | pausgymnastik, pausgympa | exercise break

# Indoors
jumppa, voimistelu, kuntojumppa, kuntovoimistelu, kiinteytys | gymnastik, gympa, jumppa, konditionsgymnastik, motionsgymnastik | gymnastics, keep fit, fitness class, aerobics class
tuolijumppa, tuolivoimistelu, istumajumppa, penkkijumppa | stolgymnastik, stolgympa, sittgymnastik, sittgympa | chair exercise, chair gymnastics, seated exercise, chair aerobics
aamujumppa, aamuvoimistelu | morgongymnastik, morgongympa | morning exercise, morning gymnastics
aerobic | aerobics | aerobics
bodypump, levytankojumppa | bodypump, skivstångsgympa | bodypump, barbell class
steppi, stepaerobic | stepaerobics, stepgympa | step aerobics
tanssijumppa, tanssillinen jumppa, dance aerobic > zumba, lavis, latino | dansgympa, dansgymnastik > zumba, lavis, latino | dance fitness, dance workout > zumba, lavis, latino
lavis, lavatanssijumppa | lavis, lavisgympa | lavis, social dance workout
kuntosali, sali, salivuoro, punttisali, punttis, kuntosaliharjoittelu | gym, konditionssal, gymträning, gymtur | gym, fitness centre, weight room, gym session
voimaharjoittelu, lihaskunto, lihasvoima, painonnosto, puntti, lihaskuntoharjoittelu | styrketräning, muskelkondition, muskelstyrka, tyngdlyftning | strength training, weight training, weightlifting, muscle strength
harjoitus, harjoittelu, treeni, harjoite | övning, träning | training, practice, workout
kuntopiiri, kiertoharjoittelu, circuit | cirkelträning, konditionscirkel | circuit training
crossfit, crosstraining, toiminnallinen treeni | crossfit, funktionell träning | crossfit, functional training
kahvakuula | kettlebell, kettlebells | kettlebell
kuntonyrkkeily, nyrkkeily, boxing | konditionsboxning, boxning, motionsboxning | boxing, boxercise, fitness boxing
spinning, sisäpyöräily, kuntopyörä | spinning, inomhuscykling, motionscykel | spinning, indoor cycling, exercise bike
jooga, tuolijooga, hathajooga, joogata | yoga, stolyoga, hathayoga | yoga, chair yoga
äitiysjooga, raskausjooga, raskausliikunta, äitiysliikunta, odottavien jumppa | gravidyoga, mammayoga, gravidgympa | pregnancy yoga, prenatal yoga, pregnancy exercise
pilates, kehonhallinta, core, syvät lihakset | pilates, kroppskontroll, core | pilates, core training
venyttely, liikkuvuus, kehonhuolto, rentoutus ja venyttely, lempeä venyttely | stretching, rörlighet, kroppsvård, töjning | stretching, mobility, flexibility
taiji, tai chi, taijiquan | taiji, tai chi | tai chi, taiji
qigong, chi kung | qigong, medicinsk qigong | qigong, chi kung
lempeä jumppa, kevyt jumppa, rauhallinen jumppa > asahi, taiji, qigong, tuolijumppa | mjukgympa, lätt gympa > asahi, taiji, qigong, stolgympa | gentle exercise, light exercise > asahi, qigong, taiji
selkäjumppa, selkävoimistelu, niskajumppa, niska-selkä, selkäryhmä | ryggymnastik, ryggympa, rygg och nacke | back exercise, back care class, neck and back
tasapaino, tasapainoharjoittelu, tasapainoryhmä, tasapainokoulu, tasapainoilu | balans, balansträning, balansgrupp, jämvikt | balance, balance training, balance class
kaatuminen, kaatumisseula, kaatumisvaara, kaatumisen ehkäisy, ikinä > tasapaino, tasapainoharjoittelu, voima- ja tasapainoryhmä | fall, fallolycka, fallrisk, fallprevention > balans, balansträning | falls, falling, fall prevention, risk of falling > balance, balance training
voimaa vanhuuteen, voimaa ja tasapainoa, voitas, voima- ja tasapainoryhmä | kraft i åren, styrka och balans | strength in old age, strength and balance
toimintakyky, arjen toimintakyky, kotijumppa, kotiharjoittelu | funktionsförmåga, hemgympa, hemträning | functional ability, home exercise
lantionpohja, lantionpohjajumppa, virtsankarkailu | bäckenbotten, bäckenbottenträning, inkontinens | pelvic floor, incontinence

# Water
uinti, uida, uiminen, kuntouinti | simning, simma, motionssim | swimming, swim, lane swimming
uimahalli, uimala, kylpylä, uima-allas, halli-uinti | simhall, simbassäng, badhus, badinrättning, spa | swimming pool, swimming hall, indoor pool, leisure pool
vesijumppa, allasjumppa, vesivoimistelu, vesiliikunta, hydrobic, vesizumba | vattengymnastik, vattengympa, bassänggymnastik, vattenjumppa, vattenmotion | water aerobics, aqua aerobics, water exercise, aqua fitness, water gymnastics
vesijuoksu, hydrojuoksu, syvän veden juoksu | vattenlöpning, vattenjogging | water running, aqua jogging
terapia-allas, allasterapia, lämminvesiallas, lämmin allas | terapibassäng, varmvattenbassäng, bassängterapi | therapy pool, warm pool, hydrotherapy
uimakoulu, uimaopetus, uimataidoton, uintitekniikka, alkeisuinti, vauvauinti > uimahalli | simskola, simundervisning, babysim, lära sig simma > simhall | swimming lesson, swimming school, baby swimming, learn to swim > swimming hall
uimaranta, uimapaikka, biitsi, ranta, hiekkaranta | badstrand, badplats, simstrand, strand | beach, swimming beach
avanto, avantouinti, talviuinti, kylmäuinti | vinterbad, isvak, vinterbadning, vinterbadare | winter swimming, ice swimming, cold water swimming
sauna, yleinen sauna, saunavuoro, saunoa | bastu, allmän bastu, bastutur, bada bastu | sauna, public sauna
melonta, meloa, kajakki, kanootti | paddling, paddla, kajak, kanot | canoeing, kayaking, paddling, canoe, kayak
suplautailu, sup | paddleboard, sup | paddleboarding, sup
soutu, soutaa, soutuvene, kirkkovene, kirkkovenesoutu | rodd, ro, roddbåt, kyrkbåt | rowing, row, rowing boat
purjehdus, purjehtia, veneily, purjevene | segling, segla, båtliv, segelbåt | sailing, boating
sukellus, sukeltaminen, snorklaus | dykning, snorkling | diving, snorkelling

# Ball and team games
jalkapallo, futis, fudis, jalkapalloilu, futsal, kävelyfutis | fotboll, futsal, gåfotboll | football, soccer, futsal, walking football
salibandy, sähly, säbä, säbis | innebandy, elbandy | floorball
koripallo, koris, korista | basket, basketboll, korgboll | basketball
lentopallo, lentis, rantalentopallo, beach volley, lentopalloilu | volleyboll, beachvolley | volleyball, beach volleyball
käsipallo | handboll | handball
pesäpallo, pesis | boboll | pesäpallo, finnish baseball
jääkiekko, lätkä, kiekko, hokki | ishockey, hockey | ice hockey, hockey
kaukalopallo | rinkbandy | rinkball
jääpallo | bandy | bandy
sulkapallo, sulis | badminton | badminton
mailapeli > tennis, sulkapallo, squash, padel, pöytätennis, pickleball | racketsport > tennis, badminton, squash, padel, bordtennis, pickleball | racket sport > tennis, badminton, squash, padel, pickleball
padel, padelkenttä | padel, padelbana | padel, padel court
pickleball, pikkelipallo | pickleball | pickleball
pöytätennis, pingis, ping pong | bordtennis, pingis, pingpong | table tennis, ping-pong
boccia, bocce | boccia | boccia, bocce
petankki, petanque | petanque, boule | petanque, boules
pihapeli, ulkopeli > petankki, mölkky, kyykkä, kroketti | utespel, gårdsspel > petanque, boule, mölkky, krocket | outdoor game, lawn game > petanque, boules, mölkky, croquet
curling, pyörätuolicurling, sisäcurling, soft curling | curling, rullstolscurling, mattcurling | curling, wheelchair curling, floor curling
keilailu, keilaus, keilahalli, keilata | bowling, bowlinghall | bowling, bowling alley, ten-pin
golf, golfkenttä, golfrata | golf, golfbana | golf, golf course
minigolf, ratagolf | minigolf, bangolf | minigolf, crazy golf
frisbeegolf, frisbee, fribakenttä, friba, frisbeegolfrata | frisbeegolf, discgolf, frisbee | disc golf, frisbee golf, frisbee
biljardi, tikanheitto, darts, tikka | biljard, dart, pilkastning | billiards, pool table, darts
paraurheilu, parasurheilu, vammaisurheilu > maalipallo, boccia, istumalentopallo, pyörätuolikoripallo, pyörätuolicurling, soveltava | parasport, handikappidrott > goalball, boccia, sittvolleyboll, rullstolsbasket, rullstolscurling | parasport, disability sport > goalball, boccia
istumalentopallo | sittvolleyboll | sitting volleyball
pyörätuolikoripallo | rullstolsbasket | wheelchair basketball

# Running, wheels, winter, animals, fighting
juoksu, juosta, hölkkä, lenkkeily, juoksukoulu, hölkätä | löpning, springa, joggning, löpskola, jogga | running, jogging, run
yleisurheilu, yleisurheilukoulu | friidrott, friidrottsskola | athletics, track and field
pyöräily, pyöräillä, polkupyörä, fillari, pyöräretki, maastopyöräily | cykling, cykla, cykel, cykeltur, terrängcykling | cycling, bike, bicycle, cycling trip, mountain biking
sähköpyörä, riksapyörä, riksa, kolmipyörä, tandem | elcykel, rickshaw, trehjuling, tandem | electric bike, rickshaw, tricycle, tandem
rullaluistelu, rullaluistin | rullskridsko, inlines | roller skating, inline skating
skeittaus, skeitti, skeittipuisto, rullalauta | skejt, skateboard, skejtpark | skateboarding, skatepark
skuuttaus, skootti, potkulauta | kickbike, sparkcykel | scooter
hiihto, hiihtää, murtomaahiihto, hiihtokoulu, hiihdellä | skidåkning, skida, längdskidåkning, skidskola | skiing, cross-country skiing, ski
latu, hiihtolatu, kuntorata, pururata, valaistu latu | skidspår, motionsbana, spånbana, konditionsbana | ski track, ski trail, jogging track, fitness track
laskettelu, lasketteleminen, laskettelukeskus, hiihtokeskus, laskettelurinne | slalom, utförsåkning, skidcentrum, slalombacke | downhill skiing, alpine skiing, ski resort
lumilautailu | snowboardåkning, snowboard | snowboarding
pulkkamäki, mäenlasku, pulkka | pulkabacke, kälkbacke, pulka | sledging, sledge hill, toboggan
luistelu, luistella, jäähalli, luistelukenttä, luistinrata, kaukalo, yleisöluistelu | skridskoåkning, skridsko, ishall, isbana, skridskobana | skating, ice skating, ice rink, skate
taitoluistelu, muodostelmaluistelu | konståkning | figure skating
potkukelkka, potkuri | spark, sparkstötting | kicksled, kick sledge
lumikenkä, lumikenkäily, lumikenkäretki | snösko, snöskovandring | snowshoe, snowshoeing
suunnistus, iltarasti, kuntorasti, (rastit), (iltarastit) | orientering, kvällsorientering, motionsorientering | orienteering
kiipeily, boulderointi, seinäkiipeily, kiipeilyhalli | klättring, bouldering, väggklättring | climbing, bouldering, climbing wall
ratsastus, hevonen, heppa, ratsastustalli, talli, ratsastusterapia | ridning, häst, stall, ridterapi | riding, horse, horse riding, stable, riding therapy
kamppailulaji, kamppailu-urheilu, budo > judo, karate, taekwondo, aikido, paini, nyrkkeily, jujutsu | kampsport, budo > judo, karate, taekwondo, aikido, brottning, boxning | martial art, combat sport, martial arts > judo, karate, taekwondo, aikido, wrestling, boxing
itsepuolustus | självförsvar | self-defence
paini | brottning | wrestling
cheerleading, cheer, tanssiurheilu | cheerleading, cheer, danssport | cheerleading, cheer
trampoliini, trampoliinipuisto | studsmatta, trampolin | trampoline
sirkus, sirkuskoulu, akrobatia | cirkus, cirkusskola, akrobatik | circus, circus school, acrobatics
telinevoimistelu | artistisk gymnastik | artistic gymnastics
ammunta, ampumaurheilu, ampumarata | skytte, sportskytte, skjutbana | shooting, shooting range
jousiammunta | bågskytte | archery
e-urheilu, pelaaminen, videopeli, pelikerho, konsolipeli | e-sport, dataspel, spelklubb, tv-spel | esports, gaming, video games

# Dance
tanssi, tanssia | dans, dansa | dance, dancing
senioritanssi, ikäihmisten tanssi, tuolitanssi | seniordans, stoldans | senior dance, seated dance | targetGroup:KR1.1
lavatanssi, paritanssi, päivätanssi, (tanssit) > humppa, tango, valssi, bugg | pardans, dansbana, dagsdans, sällskapsdans > humppa, tango, vals, bugg | social dancing, ballroom dancing, pair dance, tea dance > tango, waltz
kansantanssi, tanhu, kansantanhu, purpuri | folkdans, folkdanslag | folk dance, country dance
rivitanssi, line dance | linedance, raddans | line dancing, line dance
baletti, lastentanssi, satubaletti, balettitunti | balett, barndans, sagobalett | ballet, children's dance
katutanssi, street dance, hiphop, breakdance | streetdans, hiphop, breakdance | street dance, hip hop, breakdance
itämainen tanssi, vatsatanssi | orientalisk dans, magdans | belly dance, oriental dance

# Halls
liikuntahalli, urheilutalo, urheiluhalli, liikuntasali, palloiluhalli, monitoimihalli, jumppasali | idrottshall, sporthall, idrottshus, gymnastiksal, bollhall | sports hall, sports centre, gymnasium, indoor arena
urheilukenttä, liikuntapuisto, urheilupuisto, kenttä, pallokenttä, tekonurmi | idrottsplan, sportpark, idrottspark, bollplan, konstgräsplan | sports field, sports ground, playing field
ulkokuntosali, ulkokuntoilu, kuntoilupaikka, ulkokuntoilupaikka, senioripuisto, kuntoportaat | utegym, utomhusgym, seniorpark, motionstrappor, konditionstrappor | outdoor gym, fitness stairs, senior park
`;
