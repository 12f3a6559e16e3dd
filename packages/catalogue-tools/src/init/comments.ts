/** Languages an operator can be written to in. */
export const OPERATOR_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type OperatorLanguage = (typeof OPERATOR_LANGUAGES)[number];

/** What the written configuration says of its keys, in the languages of `OPERATOR_LANGUAGES`. A `\n` begins a new line. */
export const COMMENTS = {
  head: [
    'Tarjottimen asetukset. Tiedosto toimii sellaisenaan: korjaa, mikä ei pidä paikkaansa, ja poista # niiden rivien alusta,\njoita tarvitset. Seuraavaksi: tarjotin areas, tarjotin postcodes, tarjotin doctor, tarjotin build --dry-run.',
    'Inställningar för brickan. Filen fungerar som den är: rätta det som inte stämmer och ta bort # från de rader du behöver.\nHärnäst: tarjotin areas, tarjotin postcodes, tarjotin doctor, tarjotin build --dry-run.',
    'Settings of the catalogue. The file works as it is: correct what is not so, and take away the # from lines you need.\nNext: tarjotin areas, tarjotin postcodes, tarjotin doctor, tarjotin build --dry-run.',
  ],
  title: [
    'Luettelon nimi, joka näkyy ihmisille.',
    'Katalogens namn, som syns för människor.',
    'Name of the catalogue, shown to people.',
  ],
  output: [
    'Kansio, johon julkaistaan. Sen sisältö laitetaan verkkopalvelimelle.',
    'Mapp att publicera i. Dess innehåll läggs på webbservern.',
    'Folder to publish into. Its contents go onto the web server.',
  ],
  languages: [
    'Tekstien kielet, ensisijainen ensin.',
    'Texternas språk, det viktigaste först.',
    'Languages of the texts, the preferred one first.',
  ],
  area: [
    'Alue: hyvinvointialueiden ja niiden lisäksi otettavien kuntien koodit, lainausmerkeissä.\nMuualla olevat kohteet jätetään pois, paitsi jos ne palvelevat aluetta etänä.',
    'Område: koder för välfärdsområden och för kommuner utöver dem, inom citationstecken.\nDet som finns på annat håll lämnas bort, om det inte betjänar området på distans.',
    'Area: codes of wellbeing services counties and of municipalities beside them, in quotes.\nWhat is elsewhere is left out, unless it serves the area remotely.',
  ],
  areas: [
    'Kuntien rajat karttaa varten. Komento tarjotin areas hakee ne Tilastokeskuksesta; ota rivit käyttöön sen jälkeen.',
    'Kommungränser för kartan. Kommandot tarjotin areas hämtar dem från Statistikcentralen; ta raderna i bruk efter det.',
    'Outlines of municipalities for the map. The command tarjotin areas fetches them from Statistics Finland; use the lines after that.',
  ],
  areasMore: [
    'Muualta saatu GeoJSON- tai TopoJSON-tiedosto: missä koodi on, mitkä osat otetaan, lisenssin vaatima rivi.',
    'GeoJSON- eller TopoJSON-fil från annat håll: var koden finns, vilka delar som tas, raden som licensen kräver.',
    'A GeoJSON or TopoJSON file of another origin: where the code is, which objects to take, the line the licence asks for.',
  ],
  postcodes: [
    'Postinumeroiden keskipisteet, joista etäisyys mitataan ilman paikannusta. Komento tarjotin postcodes hakee ne.',
    'Postnumrens mittpunkter, från vilka avstånd mäts utan positionering. Kommandot tarjotin postcodes hämtar dem.',
    'Middle points of postcodes, to measure distances without locating anybody. The command tarjotin postcodes fetches them.',
  ],
  travelTimes: [
    'Valmiiksi laskettu taulukko matka-ajoista joukkoliikenteellä tai autolla. Komento tarjotin travel-times tekee sen reitittimen tuloksesta.',
    'En färdigt beräknad tabell över restider med kollektivtrafik eller bil. Kommandot tarjotin travel-times gör den av en ruttplanerares resultat.',
    'A prepared table of travel times by public transport or car. The command tarjotin travel-times makes it of what a router has reckoned.',
  ],
  advice: [
    'Elävä neuvoja, jolle voi soittaa: näkyy haun vieressä ja aina, kun mitään ei löydy. Yhteinen postilaatikko, ei henkilön.\nPäivät 1 (ma) – 7 (su).',
    'En levande rådgivare som man kan ringa: syns bredvid sökningen och alltid när inget hittas. Gemensam e-postlåda, inte en persons.\nDagar 1 (må) – 7 (sö).',
    'The living adviser people can call: shown beside search and whenever nothing is found. A shared mailbox, never a person’s own.\nDays 1 (Mon) – 7 (Sun).',
  ],
  search: [
    'Mikä osaa suomen taivutuksen: auto ottaa parhaan, joka koneella on (voikko, word-list, rules).',
    'Vad som kan finskans böjning: auto tar det bästa som finns på datorn (voikko, word-list, rules).',
    'What knows Finnish inflection: auto takes the best there is on this machine (voikko, word-list, rules).',
  ],
  compress: [
    'Kirjoitetaanko jokaisen tiedoston viereen .br ja .gz.',
    'Om .br och .gz skrivs bredvid varje fil.',
    'Whether .br and .gz are written beside every file.',
  ],
  static: [
    'Tavalliset HTML-sivut hakukoneille, tulostukseen ja selaimille ilman skriptejä. baseUrl on niiden julkinen osoite,\nsearchUrl sivu, jolla tarjotin on.',
    'Vanliga HTML-sidor för sökmotorer, utskrift och webbläsare utan skript. baseUrl är deras offentliga adress,\nsearchUrl sidan där brickan finns.',
    'Plain HTML pages for search engines, printing and browsers without scripts. baseUrl is their public address,\nsearchUrl the page the tray is on.',
  ],
  guard: [
    'Milloin mitään ei julkaista, koska jossakin lähteessä on luultavasti vika. Prosentteja.',
    'När inget publiceras, eftersom det troligen är fel på en källa. Procent.',
    'When nothing is published, because something is probably wrong with a source. Percentages.',
  ],
  reading: [
    'Miten lähteitä luetaan verkosta. contact kerrotaan lähteille, jotta ne voivat kirjoittaa eivätkä estä.\nstate: keskeytyneen ajon sivut, ei verkkopalvelimen näkyville. hosts: poikkeukset yksittäisille palvelimille.',
    'Hur källor läses över nätet. contact berättas för källorna, så att de kan skriva i stället för att blockera.\nstate: sidor från en avbruten körning, inte synliga för webbservern. hosts: undantag för enskilda servrar.',
    'How sources are read over the network. contact is told to the sources, so that they can write instead of blocking.\nstate: pages of a run that was broken off, not to be seen by the web server. hosts: exceptions for single hosts.',
  ],
  merge: [
    'Taulukko pareista, joista olet päättänyt, ovatko ne sama asia: decision;first;second;comment (same tai different).',
    'Tabell över par som du har avgjort om de är samma sak: decision;first;second;comment (same eller different).',
    'A table of pairs of which you have decided whether they are the same thing: decision;first;second;comment (same or different).',
  ],
  sources: [
    'Lähteet. Kun kaksi kertoo saman asian, ensimmäinen voittaa. Kullakin on joko url, file, folder tai parts.\nid: lyhyt nimi, jota ei enää muuteta. system: lipas, ptv, linked-events, csv, xlsx, schema-org, icalendar, lahella, tpr, hsds\ntai openactive. Salaisuus ei ole koskaan tässä tiedostossa, vaan ympäristömuuttujassa: headers: { x-api-key: PTV_API_KEY }\ntai osoitteessa ${KALENTERIN_AVAIN}.',
    'Källor. När två berättar samma sak vinner den första. Var och en har url, file, folder eller parts.\nid: ett kort namn som inte ändras senare. system: lipas, ptv, linked-events, csv, xlsx, schema-org, icalendar, lahella, tpr, hsds\neller openactive. En hemlighet står aldrig i den här filen utan i en miljövariabel: headers: { x-api-key: PTV_API_KEY }\neller i adressen ${KALENDERNS_NYCKEL}.',
    'Sources. When two tell the same fact, the first one wins. Each has a url, a file, a folder or parts.\nid: a short name that is not changed later. system: lipas, ptv, linked-events, csv, xlsx, schema-org, icalendar, lahella, tpr, hsds\nor openactive. A secret never stands in this file but in an environment variable: headers: { x-api-key: PTV_API_KEY }\nor in an address, ${CALENDAR_KEY}.',
  ],
  lipas: [
    'Liikuntapaikat (Jyväskylän yliopisto), ei avainta. types ja include rajaavat tai palauttavat tyyppejä.',
    'Idrottsanläggningar (Jyväskylä universitet), ingen nyckel. types och include begränsar eller återtar typer.',
    'Sports places (University of Jyväskylä), no key. types and include narrow types or take them back in.',
  ],
  ptv: [
    'Suomi.fi-palvelutietovaranto, ei avainta. serviceClasses: all ottaa kaikki palveluluokat.',
    'Servicedatalagret Suomi.fi, ingen nyckel. serviceClasses: all tar alla serviceklasser.',
    'Suomi.fi Finnish Service Catalogue, no key. serviceClasses: all takes every class.',
  ],
  'linked-events': [
    'Tapahtumakalenteri (Linked Events): Helsinki, Turku, Espoo, Tampere ja muita. parameters: rajapinnan omat rajaukset.',
    'Evenemangskalender (Linked Events): Helsingfors, Åbo, Esbo, Tammerfors och andra. parameters: gränssnittets egna filter.',
    'Event calendar (Linked Events): Helsinki, Turku, Espoo, Tampere and others. parameters: the interface’s own filters.',
  ],
  xlsx: [
    'Yhdistysten taulukko. Pohja tehdään komennolla: tarjotin template yhdistykset.xlsx (myös csv ja --lang sv).',
    'Föreningarnas tabell. Mallen görs med: tarjotin template yhdistykset.xlsx --lang sv (även csv).',
    'A spreadsheet of associations. Its template is made by: tarjotin template yhdistykset.xlsx --lang en (csv too).',
  ],
  csv: ['Sama csv-tiedostona.', 'Samma som csv-fil.', 'The same as a csv file.'],
  icalendar: [
    'Kalenteri (.ics). Salainen osoite: avain ympäristömuuttujaan.',
    'Kalender (.ics). Hemlig adress: nyckeln i en miljövariabel.',
    'A calendar (.ics). A secret address: its key in an environment variable.',
  ],
  'schema-org': [
    'Verkkosivut, joilla on tapahtumien schema.org-merkinnät.',
    'Webbsidor som har evenemang märkta enligt schema.org.',
    'Web pages that mark up their events with schema.org.',
  ],
  'ptv-12': [
    'PTV:n uusi rajapinta (beta); avain ympäristömuuttujassa PTV_API_KEY.',
    'PTV:s nya gränssnitt (beta); nyckeln i miljövariabeln PTV_API_KEY.',
    'The new interface of PTV (beta); its key is in the environment variable PTV_API_KEY.',
  ],
  lahella: [
    'lähellä.fi: ei julkinen rajapinta. Sovi ensin käytöstä ja lisenssistä.',
    'lähellä.fi: inget offentligt gränssnitt. Kom först överens om användning och licens.',
    'lähellä.fi: no public interface. Agree on use and licence first.',
  ],
  tpr: [
    'Palvelukartta (pääkaupunkiseutu ja muita kuntia).',
    'Servicekartan (huvudstadsregionen och andra kommuner).',
    'The Service Map (the capital region and other municipalities).',
  ],
  hsds: [
    'Palveluhakemisto, joka noudattaa HSDS- tai Open Referral UK -muotoa.',
    'En servicekatalog i formatet HSDS eller Open Referral UK.',
    'A directory of services in HSDS or Open Referral UK.',
  ],
  openactive: [
    'Varausjärjestelmän OpenActive-syöte.',
    'Ett bokningssystems OpenActive-flöde.',
    'An OpenActive feed of a booking system.',
  ],
  folder: [
    'Tallennetut sivut: folder lukee kansion, parts nimeää tiedostot osittain. fetched kertoo, milloin ne tallennettiin.\nlimits: kuinka kärsivällisesti ja kuinka paljon luetaan.',
    'Sparade sidor: folder läser en mapp, parts namnger filerna del för del. fetched säger när de sparades.\nlimits: hur tålmodigt och hur mycket som läses.',
    'Saved pages: folder reads a folder, parts names the files part by part. fetched tells when they were saved.\nlimits: how patiently and how much is read.',
  ],
} as const satisfies Readonly<Record<string, readonly [fi: string, sv: string, en: string]>>;

export type CommentKey = keyof typeof COMMENTS;
