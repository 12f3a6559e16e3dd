// Where things happen. Names, streets and numbers are made up; localities, postcodes and municipalities are real.
// id: [name, Swedish name or '', street, postcode, postal town, municipality, latitude, longitude, access]
// access: letters of what is known to be there; capital = yes, small = no, missing = not known.
//   W wheelchair, R rollator, T accessible toilet, I induction loop, P accessible parking, S step-free entrance

export const VENUES = {
  'kouvola-house': ['Havulinnun yhdistystalo', '', 'Koulukatu 14', '45100', 'Kouvola', 'Kouvola', 60.8688, 26.7012, 'WRTIPS'],
  'kouvola-hall': ['Kotipesän liikuntasali', '', 'Salpakatu 3', '45100', 'Kouvola', 'Kouvola', 60.8652, 26.7098, 'RTPS'],
  'kouvola-library': ['Kirjapuiston monitoimitila', '', 'Kirjastokatu 8', '45100', 'Kouvola', 'Kouvola', 60.8671, 26.7053, 'WRTIPS'],
  'kouvola-park': ['Keskuspuiston puistotupa', '', 'Puistokatu 20', '45120', 'Kouvola', 'Kouvola', 60.8601, 26.7141, 'Rt'],
  'kouvola-living': ['Asukastupa Lähde', '', 'Torikatu 5', '45100', 'Kouvola', 'Kouvola', 60.8696, 26.7039, 'WRTS'],
  'kuusankoski-hall': ['Paperitehtaan vanha verstas', '', 'Tehtaantie 2', '45700', 'Kuusankoski', 'Kouvola', 60.9079, 26.6262, 'RTPS'],
  'kuusankoski-house': ['Oravalinnan kerhotalo', '', 'Kerhokuja 6', '45700', 'Kuusankoski', 'Kouvola', 60.9042, 26.6338, 'WRTPS'],
  'kuusankoski-shore': ['Pihlajarannan rantasauna', '', 'Rantapolku 1', '45700', 'Kuusankoski', 'Kouvola', 60.9121, 26.6187, 'wt'],
  'myllykoski-house': ['Myllynkiven seurantalo', '', 'Kiventie 9', '46800', 'Myllykoski', 'Kouvola', 60.7712, 26.7958, 'RTs'],
  'inkeroinen-house': ['Inkeroisten lähitupa', '', 'Asematie 11', '46900', 'Inkeroinen', 'Kouvola', 60.6951, 26.8404, 'WRTS'],
  'valkeala-hall': ['Valkealan kylätalo Honka', '', 'Kylätie 4', '45370', 'Valkeala', 'Kouvola', 60.9387, 26.8012, 'WRTPS'],
  'elimaki-house': ['Elimäen nuorisoseuran talo', '', 'Pappilantie 7', '47200', 'Elimäki', 'Kouvola', 60.7128, 26.4562, 'Rs'],
  'koria-hall': ['Korian siltapuiston halli', '', 'Siltatie 15', '45610', 'Koria', 'Kouvola', 60.8441, 26.5978, 'WRPS'],
  'jaala-house': ['Jaalan pitäjäntupa', '', 'Kirkkotie 2', '47710', 'Jaala', 'Kouvola', 61.0496, 26.4791, 'RTP'],

  'kouvola-pool': ['Havukummun uimahalli', '', 'Salpakatu 21', '45100', 'Kouvola', 'Kouvola', 60.8627, 26.7119, 'WRTPS'],

  'kotka-pool': ['Katajalahden uimahalli', 'Enviken simhall', 'Kentäntie 9', '48100', 'Kotka', 'Kotka', 60.4719, 26.9378, 'WRTS'],
  'hamina-pool': ['Linnoituksen uimahalli', '', 'Vallikatu 15', '49400', 'Hamina', 'Hamina', 60.5727, 27.1897, 'WRT'],
  'kotka-house': ['Merituulen järjestötalo', 'Föreningshuset Havsbrisen', 'Satamakatu 12', '48100', 'Kotka', 'Kotka', 60.4669, 26.9452, 'WRTIPS'],
  'kotka-hall': ['Satamanlaidan liikuntatalo', 'Hamnkantens motionshus', 'Kentäntie 3', '48100', 'Kotka', 'Kotka', 60.4702, 26.9391, 'WRTPS'],
  'kotka-library': ['Kirjaston kokoushuone Majakka', 'Bibliotekets mötesrum Fyren', 'Kirjakatu 3', '48100', 'Kotka', 'Kotka', 60.4651, 26.9487, 'WRTIS'],
  'kotka-swedish': ['Svenska stugan', 'Svenska stugan', 'Keskuskatu 31', '48100', 'Kotka', 'Kotka', 60.4675, 26.9420, 'RTS'],
  'karhula-house': ['Karhulan olohuone', 'Karhula vardagsrum', 'Rantapuistotie 6', '48600', 'Kotka', 'Kotka', 60.5148, 26.9419, 'WRTPS'],
  'karhula-hall': ['Jokiniemen jumppasali', 'Ånäs gymnastiksal', 'Salitie 10', '48600', 'Kotka', 'Kotka', 60.5098, 26.9338, 'WRTPS'],
  'karhula-garden': ['Karhulan yhteispuutarha', 'Karhula gemensamma trädgård', 'Siirtolapuutarhantie 1', '48600', 'Kotka', 'Kotka', 60.5189, 26.9503, 'Rt'],
  'mussalo-house': ['Mussalon kylätupa', 'Mussalo bystuga', 'Saarentie 5', '48310', 'Kotka', 'Kotka', 60.4511, 26.8834, 'RTS'],
  'kymi-house': ['Kymin pappilan pirtti', 'Kymmene prästgårds pörte', 'Pappilankuja 3', '48720', 'Kotka', 'Kotka', 60.5396, 26.8982, 'RTP'],

  'hamina-house': ['Torinlaidan yhdistystupa', '', 'Torikatu 4', '49400', 'Hamina', 'Hamina', 60.5696, 27.1979, 'RTs'],
  'hamina-hall': ['Muurinharjan liikuntasali', '', 'Vallikatu 9', '49400', 'Hamina', 'Hamina', 60.5719, 27.1912, 'WRTPS'],
  'hamina-library': ['Linnoituksen lukusali', '', 'Rauhankatu 6', '49400', 'Hamina', 'Hamina', 60.5683, 27.2001, 'WRTIS'],
  'hamina-shore': ['Tervaniemen rantatupa', '', 'Rantatie 18', '49400', 'Hamina', 'Hamina', 60.5631, 27.1872, 'RP'],
  'poitsila-house': ['Poitsilan kyläkoti', '', 'Kylänraitti 2', '49460', 'Hamina', 'Hamina', 60.5561, 27.1683, 'WRTPS'],
  'summa-house': ['Summan vanha koulu', '', 'Koulutie 21', '49460', 'Hamina', 'Hamina', 60.5459, 27.1082, 'Rtp'],

  'siltakyla-house': ['Siltakylän monitoimitalo', 'Broby allaktivitetshus', 'Kuntatie 4', '49220', 'Siltakylä', 'Pyhtää', 60.4937, 26.6321, 'WRTPS'],
  'siltakyla-library': ['Siltakylän kirjaston lukupiha', 'Broby biblioteks läsgård', 'Kirjastotie 1', '49220', 'Siltakylä', 'Pyhtää', 60.4945, 26.6289, 'WRTIS'],
  'pyhtaa-parish': ['Kirkonkylän lukkarintupa', 'Klockarstugan i kyrkbyn', 'Kirkkotie 8', '49270', 'Pyhtää', 'Pyhtää', 60.4921, 26.5388, 'RT'],
  'huutjarvi-hall': ['Huutjärven koulun sali', 'Huutjärvi skolas sal', 'Opintie 6', '49220', 'Siltakylä', 'Pyhtää', 60.5072, 26.6697, 'WRTPS'],

  'miehikkala-house': ['Miehikkälän seurojentalo Salpa', '', 'Keskustie 12', '49700', 'Miehikkälä', 'Miehikkälä', 60.6718, 27.6983, 'WRTPS'],
  'miehikkala-library': ['Kirjastotalon kerhohuone', '', 'Metsätie 8', '49700', 'Miehikkälä', 'Miehikkälä', 60.6734, 27.7012, 'WRTS'],
  'suur-miehikkala': ['Suur-Miehikkälän kylätalo', '', 'Kyläntie 31', '49760', 'Suur-Miehikkälä', 'Miehikkälä', 60.7243, 27.5528, 'Rs'],

  'virojoki-house': ['Virojoen nuotiotupa', '', 'Opintie 2', '49900', 'Virolahti', 'Virolahti', 60.5838, 27.7044, 'WRTPS'],
  'virojoki-hall': ['Virojoen liikuntasali', '', 'Opintie 4', '49900', 'Virolahti', 'Virolahti', 60.5831, 27.7058, 'WRTPS'],
  'ravijoki-house': ['Ravijoen maamiesseurantalo', '', 'Ravijoentie 44', '49900', 'Virolahti', 'Virolahti', 60.5452, 27.5713, 'Rt'],
};
