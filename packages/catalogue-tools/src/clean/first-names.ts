/**
 * First names that are frequent in Finland and are no words besides (`Aura`, `Toivo`, `Lumi`, `Meri`, `Ilo` are left out), in lower case and without
 * marks. A name of this list beside a mobile number, or alone before an @, shows a person.
 */
const NAMES =
  'aino aleksi anders andreas anita anja anna anne anneli anni annika antero antti arja arto asko birgitta carita carola christer christian daniel ' +
  'eero eeva eija eila eino elina elisabet elli emilia emma erik erja erkki esa esko eva eveliina hanna hannele hannu harri heidi heikki helena heli ' +
  'henna henri henrik hilkka iida ilkka ilona inkeri irene irja irma jaakko jaana jan jani janne jari jarkko jarmo jenni jesse joel johan johanna jonna ' +
  'jorma jouko jouni juha juhani juho jukka jussi jyrki kaarina kai kaija kaisa kalevi kalle kari karin kasper katariina kati katja katri kauko ' +
  'kimmo kirsi kirsti krista kristiina kristina kyllikki laura lauri leena leif leila lena liisa linnea maarit maija maire maria marika marita maritta ' +
  'maritza marja marjatta marjo marjut markku marko markus martti mats matti mauri merja miia mika mikael mikko milla minna mirja mirva mona niina niklas ' +
  'niko olavi olli onni oskari otto outi paavo paivi pasi pauli pauliina pekka pentti peter petra petri petteri piia pirjo pirkko raija raili raimo ' +
  'reijo reetta riikka riitta risto ritva roope saara saija sakari salla sami samuel samuli sanna santeri sari satu sebastian seija seppo simo sini sirpa ' +
  'sofia soile stefan susanna suvi taina tapani tapio tarja taru teemu teija tellervo teppo terhi tero terttu tiia tiina timo tomi tommi toni tuija tuire ' +
  'tuomas tuomo tuula tuulikki ulla ulrika urpo vappu veera veijo veikko venla vesa vilho ville virpi virva yrjo';

export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));
