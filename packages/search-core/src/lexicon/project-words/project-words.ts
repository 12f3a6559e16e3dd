/**
 * Words of wellbeing activities that general dictionaries lack: names of hobbies, groups and services as residents and organisers
 * write them. Base forms, in alphabetical order; the rules of inflection find their forms. Compounds need no entry when
 * their parts are known or have one: `kässä` is enough for `kässäkerho`.
 * To add a word: it must be missing from Voikko (`voikkospell`), or from the word list, and stand in real catalogues.
 */
export const PROJECT_WORDS: readonly string[] = (
  'aikido airsoft akva asahi ashtanga babybounce bachata bailatino barre biodanza boccia bodybalance bodycombat ' +
  'bodyjam bodypump calisthenics capoeira chanbara chigong crossfit crosstraining curling dartsi discgolf eskari ' +
  'etno faskia feldenkrais fitness floorball frisbee frisbeegolf futis futsal geokätkö geokätköily gospel hatha ' +
  'hiphop hyrox hyte iltis jumppis jutskari kahvakuula kansis karaoke kesis kickboxing kizomba kundaliini kunnari ' +
  'kuntis kässä lattarit lavis liikkari lähäri mindfulness mobo muskari mölkky nepsy nuokkari olkkari padel ' +
  'parkour pesis petanque pickleball pilates pingis polkkis pumptrack puuhis päikky qigong reggaeton reiki ' +
  'ringette rullis salibandy salsa samba sauvis senni shindo sirkustelu skeitti sote spinning squash stepperi ' +
  'sulkis sählis sähly taiji taijiquan temppis tyhy tyky ukulele viittis whatsapp yin ystis zumba äijä'
).split(' ');
