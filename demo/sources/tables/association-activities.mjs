// What the associations do: one entry per activity, expanded to one row per place it is held in.
// at: [venue, association, when, price or '' for the activity's own]

/** Exercise. */
const EXERCISE = [
  {
    name: 'Tasapainoryhmä ikäihmisille', sv: 'Balansgrupp för äldre', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Ikäihmiset', age: '65+',
    short: 'Tuolijumppaa ja tasapainoharjoittelua rauhallisesti, ilman kiirettä.',
    text: 'Harjoittelemme tasapainoa, jalkojen voimaa ja turvallista kävelyä. Liikkeet tehdään tuolilla istuen tai tuolista tukien, ja jokainen tekee oman vointinsa mukaan. Ryhmä sopii myös sinulle, joka pelkäät kaatumista tai käytät rollaattoria. Tunnin jälkeen juomme kahvit.',
    textSv: 'Vi tränar balans, benstyrka och trygg gång. Rörelserna görs sittande på stol eller med stolen som stöd. Gruppen passar också dig som är rädd för att falla eller som använder rollator. Efteråt dricker vi kaffe.',
    price: 'maksuton', meets: 'Ohjaaja on ovella puoli tuntia ennen ja näyttää paikat', bring: 'Tukevat sisäkengät ja vesipullo', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-house', 'havulintu', 'ti klo 13–14.30', ''], ['kuusankoski-house', 'havulintu', 'to klo 10–11.30', ''], ['kotka-hall', 'lokinsiipi', 'ma klo 13–14', '2 €'], ['hamina-hall', 'bastioni', 'ke klo 12.30–13.30', ''], ['siltakyla-house', 'strandvind', 'ti klo 10–11', ''], ['miehikkala-house', 'salpaharju', 'to klo 13–14', ''], ['virojoki-hall', 'virtakivi', 'pe klo 10–11', 'vapaaehtoinen kahviraha']],
  },
  {
    name: 'Tuolijumppa', sv: 'Stolgymnastik', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Ikäihmiset', age: '60+',
    short: 'Koko jumppa tehdään istuen. Musiikkina vanhoja iskelmiä.',
    text: 'Lempeä jumppa, jossa nivelet vertyvät ja hengitys kulkee. Voit osallistua myös pyörätuolissa. Kysy kyytiä puhelimitse viimeistään edellisenä päivänä, niin katsotaan yhdessä, pääseekö joku hakemaan.',
    textSv: 'Mjuk gymnastik där allt görs sittande till gamla schlagers. Du kan också delta i rullstol.',
    price: '2 €', meets: 'Ryhmän emäntä toivottaa tervetulleeksi ja esittelee muille', bring: 'Joustavat vaatteet', friend: 'kyllä', book: 'Ei ilmoittautumista',
    at: [['inkeroinen-house', 'kultakuusi', 'ma klo 10–10.45', ''], ['valkeala-hall', 'kultakuusi', 'ke klo 10–10.45', ''], ['karhula-house', 'lokinsiipi', 'ke klo 11–11.45', 'maksuton'], ['poitsila-house', 'tervanpolttajat', 'ti klo 9.30–10.15', ''], ['suur-miehikkala', 'salpaharju', 'parilliset viikot ma klo 13–13.45', 'maksuton']],
  },
  {
    name: 'Kuntosaliharjoittelun alkeet', sv: 'Gym för nybörjare', topic: 'Liikunta', form: 'Kurssi', who: 'Aikuiset', age: '18+',
    short: 'Kuusi kertaa, pieni ryhmä, oma ohjelma mukaan.',
    text: 'Opit käyttämään laitteita turvallisesti ja saat oman harjoitusohjelman. Ryhmässä on enintään kahdeksan aloittelijaa, eikä kenenkään tarvitse osata mitään etukäteen. Kurssi sopii myös pitkän tauon jälkeen tai jos terveydenhuollosta on kehotettu liikkumaan.',
    textSv: 'Du lär dig använda maskinerna tryggt och får ett eget träningsprogram. Högst åtta nybörjare per grupp.',
    price: '30 € / kurssi', meets: 'Ohjaaja odottaa aulassa ryhmän kyltin kanssa', bring: 'Sisäkengät, pyyhe ja vesipullo', friend: 'kyllä', book: 'Ilmoittaudu puhelimella',
    season: ['11.1.2027', '19.2.2027'],
    at: [['kouvola-hall', 'havulintu', 'ma klo 17–18', ''], ['karhula-hall', 'merituuli', 'ti klo 18–19', ''], ['hamina-hall', 'bastioni', 'to klo 17–18', '24 € / kurssi']],
  },
  {
    name: 'Senioritanssi', sv: 'Seniordans', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Ikäihmiset', age: '55+',
    short: 'Tanssia ilman omaa paria, askeleet opetellaan yhdessä.',
    text: 'Tanssimme piirissä, rivissä ja vaihtuvin parein. Askeleet käydään läpi joka kerta alusta, joten voit tulla mukaan kesken kauden. Puolivälissä pidämme tauon ja vaihdamme kuulumiset.',
    textSv: 'Vi dansar i ring, på rad och med turvis byte av partner. Stegen repeteras varje gång, så du kan komma med när som helst under säsongen.',
    price: '4 €', meets: 'Tanssinohjaaja ja kaksi vanhaa tanssijaa ottavat uudet siipiensä suojaan', bring: 'Kevyet kengät', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kuusankoski-hall', 'kultakuusi', 'ke klo 13–15', ''], ['kotka-house', 'lokinsiipi', 'to klo 13–15', ''], ['hamina-house', 'tervanpolttajat', 'ma klo 14–15.30', ''], ['siltakyla-house', 'strandvind', 'to klo 13–14.30', '3 €'], ['virojoki-house', 'virtakivi', 'parittomat viikot to klo 13–15', 'maksuton']],
  },
  {
    name: 'Kävelyporukka', sv: 'Promenadgänget', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Kaikki', age: '',
    short: 'Noin tunnin lenkki juttelutahtia, ketään ei jätetä.',
    text: 'Lähdemme aina samasta paikasta ja valitsemme reitin joukon mukaan: 2–4 kilometriä tasaista. Hitain määrää vauhdin. Sauvat voi lainata. Lenkin jälkeen istumme hetken lämpimässä.',
    textSv: 'Vi startar alltid från samma plats och går 2–4 kilometer i prattempo. Den långsammaste bestämmer takten. Stavar finns att låna.',
    price: 'maksuton', meets: 'Lenkin vetäjällä on keltainen liivi', bring: 'Säänmukaiset vaatteet, talvella nastat', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-park', 'sydansaate', 'ma klo 10–11', ''], ['kuusankoski-shore', 'sydansaate', 'to klo 17.30–18.30', ''], ['koria-hall', 'sydansaate', 'ke klo 18–19', ''], ['kotka-house', 'merituuli', 'ti ja pe klo 9–10', ''], ['hamina-shore', 'bastioni', 'su klo 12–13', ''], ['pyhtaa-parish', 'siltavaki', 'ma klo 18–19', ''], ['miehikkala-library', 'salpaharju', 'ke klo 17–18', '']],
  },
  {
    name: 'Jooga kaikille', sv: 'Yoga för alla', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Aikuiset', age: '16+',
    short: 'Rauhallista joogaa lattialla tai tuolilla.',
    text: 'Perusliikkeitä, hengitystä ja loppurentoutus. Jokaisesta liikkeestä näytetään helpompi tapa, ja saat tehdä koko tunnin myös tuolilla.',
    textSv: 'Grundrörelser, andning och avslappning på slutet. För varje rörelse visas ett lättare alternativ, och du kan göra allt sittande på stol.',
    price: '6 €', meets: 'Ohjaaja, tule rohkeasti juttelemaan ennen tuntia', bring: 'Oma matto, jos sinulla on; mattoja voi myös lainata', friend: 'kyllä', book: 'Ei ilmoittautumista',
    at: [['kouvola-hall', 'havulintu', 'ke klo 18–19.15', ''], ['myllykoski-house', 'havulintu', 'ma klo 18–19', ''], ['kotka-hall', 'merituuli', 'to klo 18–19.15', ''], ['kotka-swedish', 'havsbris', 'ti klo 17–18', '5 €'], ['huutjarvi-hall', 'siltavaki', 'ke klo 18.30–19.30', '4 €']],
  },
  {
    name: 'Vesijumppa ja saunailta', sv: 'Vattengymnastik och bastukväll', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Pitkäaikaissairaat', age: '',
    short: 'Nivelystävällistä liikuntaa lämpimässä vedessä.',
    text: 'Jumppa sopii nivelrikkoon, reumaan ja leikkauksesta toipuville lääkärin luvalla. Altaaseen pääsee portaita tai hissillä. Jumpan jälkeen sauna on lämmin.',
    textSv: 'Passar vid artros och reumatism. Det går att komma ner i bassängen med trappa eller lift. Efteråt är bastun varm.',
    price: '7,50 €', meets: 'Vertaisohjaaja kahviossa 20 minuuttia ennen', bring: 'Uimapuku ja pyyhe', friend: 'kyllä', book: 'Ilmoittaudu sähköpostilla', kaiku: 'kyllä',
    at: [['kouvola-pool', 'sydansaate', 'pe klo 15–16', ''], ['kotka-pool', 'sydansaate', 'ma klo 16–17', ''], ['hamina-pool', 'sydansaate', 'parilliset viikot ti klo 17–18', '5 €']],
  },
  {
    name: 'Boccia ja sisäpetankki', sv: 'Boccia', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Vammaiset', age: '',
    short: 'Leppoisa peli, jossa heittää voi myös istuen.',
    text: 'Pelaamme kahdella radalla sekajoukkuein. Mukana on pelaajia pyörätuolissa, näkövammaisia ja niitä, jotka vain pitävät pelistä. Avustaja on tervetullut.',
    textSv: 'Vi spelar i blandade lag. Du kan kasta sittande, och din assistent är välkommen.',
    price: 'maksuton', meets: 'Peliemäntä jakaa joukkueet, kerro jos olet ensimmäistä kertaa', bring: 'Sisäkengät', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua', kaiku: '',
    at: [['koria-hall', 'kultakuusi', 'ti klo 12–14', ''], ['karhula-hall', 'lokinsiipi', 'ke klo 14–15.30', ''], ['miehikkala-house', 'salpaharju', 'ma klo 12–13.30', '']],
  },
  {
    name: 'Perheliikunta', sv: 'Familjegymnastik', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Lapsiperheet', age: '1–6 v',
    short: 'Temppurata taaperoille ja isommille sisaruksille.',
    text: 'Lapset kiipeilevät, kierivät ja pallottelevat yhdessä aikuisen kanssa. Sisarukset voivat tulla samalla kertaa. Kahvihuoneessa saa hengähtää.',
    textSv: 'Barnen klättrar, rullar och leker med boll tillsammans med en vuxen. Syskon får komma med.',
    price: '3 € / perhe', meets: 'Ohjaaja tervehtii jokaisen lapsen nimeltä', bring: 'Sisävaatteet ja vesipullo', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-hall', 'pikkurilli', 'la klo 9.30–10.30', ''], ['kotka-hall', 'pikkurilli', 'su klo 10–11', ''], ['huutjarvi-hall', 'siltavaki', 'la klo 10–11', 'maksuton'], ['virojoki-hall', 'virtakivi', 'la klo 10–11', 'maksuton']],
  },
  {
    name: 'Asahi ja hengitys', sv: 'Asahi', topic: 'Liikunta', form: 'Ohjattu ryhmä', who: 'Aikuiset', age: '',
    short: 'Hidasta suomalaista terveysliikuntaa seisten.',
    text: 'Sarja kestää puoli tuntia, ja sen oppii kolmessa kerrassa. Sopii niska- ja selkäkipuisille sekä niille, jotka eivät pidä jumpasta.',
    textSv: 'En lugn halvtimme stående. Passar dig som har ont i nacke eller rygg.',
    price: 'maksuton', meets: 'Ohjaaja', bring: 'Mukavat vaatteet', friend: 'kyllä', book: 'Ei ilmoittautumista',
    at: [['kouvola-library', 'havulintu', 'pe klo 9–9.30', ''], ['hamina-library', 'bastioni', 'ti klo 9–9.30', ''], ['mussalo-house', 'merituuli', 'ma klo 10–10.30', '']],
  },
];

/** Nature. */
const NATURE = [
  {
    name: 'Metsäkävely ja nuotiokahvit', sv: 'Skogspromenad och kaffe vid elden', topic: 'Luonto', form: 'Ohjattu ryhmä', who: 'Kaikki', age: '',
    short: 'Parin tunnin retki lähimetsään, tulet ja kahvit.',
    text: 'Kävelemme helppoa polkua 3–5 kilometriä ja keitämme nokipannukahvit laavulla. Matkalla katsellaan lintuja, sieniä ja jälkiä. Yhteiskyydit sovitaan puhelimitse.',
    textSv: 'Vi går en lätt stig 3–5 kilometer och kokar kaffe vid vindskyddet. Samåkning ordnas per telefon.',
    price: 'maksuton', meets: 'Retken vetäjä odottaa parkkipaikalla vihreä reppu selässä', bring: 'Oma kuksa tai muki ja istuinalusta', friend: 'kyllä', book: 'Ilmoittaudu kyytiin edellisenä päivänä',
    at: [['valkeala-hall', 'metsanreuna', 'kuukauden 1. la klo 10–13', ''], ['elimaki-house', 'metsanreuna', 'kuukauden 3. su klo 11–14', ''], ['siltakyla-house', 'siltavaki', 'kuukauden 2. su klo 11–13', ''], ['suur-miehikkala', 'salpaharju', 'kuukauden viimeinen la klo 10–13', '']],
  },
  {
    name: 'Lintulaudan kahvila', sv: '', topic: 'Luonto', form: 'Avoin kohtaamispaikka', who: 'Ikäihmiset', age: '',
    short: 'Katsellaan talvilintuja ikkunasta, kiikarit lainataan.',
    text: 'Lämmin paikka, kahvi ja lintulauta ikkunan takana. Opettelemme tunnistamaan kymmenen tavallisinta talvilintua. Sopii myös, jos et jaksa kävellä.',
    price: 'vapaaehtoinen kahviraha', meets: 'Lintukahvilan isäntä', bring: 'Ei mitään', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-park', 'metsanreuna', 'parilliset viikot ti klo 10–12', ''], ['hamina-shore', 'tervanpolttajat', 'parittomat viikot ke klo 10–12', ''], ['ravijoki-house', 'virtakivi', 'kuukauden 2. to klo 11–13', '']],
  },
  {
    name: 'Yhteisen puutarhan talkoot', sv: 'Talko i den gemensamma trädgården', topic: 'Luonto', form: 'Vapaaehtoistehtävä', who: 'Kaikki', age: '',
    short: 'Kylvetään, kitketään ja syödään yhdessä.',
    text: 'Puutarhassa on korotettuja laatikoita, joita voi hoitaa istuen. Satoa jaetaan talkoolaisille ja asukastuvalle. Talvella kokoonnumme suunnittelemaan ja tekemään linnunpönttöjä.',
    textSv: 'I trädgården finns höjda odlingslådor som går att sköta sittande. Skörden delas. På vintern planerar vi och snickrar holkar.',
    price: 'maksuton', meets: 'Puutarhavastaava näyttää työkalut ja vessan', bring: 'Työhanskat', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['karhula-garden', 'monipolku', 'la klo 11–14', ''], ['kouvola-park', 'lahde', 'to klo 16–18', '']],
  },
  {
    name: 'Luontopiiri lapsille', sv: 'Naturklubb för barn', topic: 'Luonto', form: 'Kerho', who: 'Lapset', age: '7–12 v',
    short: 'Tutkitaan jälkiä, rakennetaan majoja ja opitaan sytyttämään tuli.',
    text: 'Kerho on ulkona kaikilla säillä. Ryhmässä on kaksi ohjaajaa ja enintään 14 lasta.',
    textSv: 'Klubben är ute i alla väder. Två ledare och högst 14 barn.',
    price: '20 € / kausi', meets: 'Ohjaajat soittavat kotiin ennen ensimmäistä kertaa', bring: 'Säänkestävät vaatteet ja eväs', friend: 'kyllä', book: 'Ilmoittaudu sähköpostilla',
    at: [['kuusankoski-house', 'metsanreuna', 'ti klo 15–17', ''], ['kymi-house', 'metsanreuna', 'ke klo 15–17', '']],
  },
];

/** Culture. */
const CULTURE = [
  {
    name: 'Yhteislauluilta', sv: 'Allsångskväll', topic: 'Kulttuuri', form: 'Avoin kohtaamispaikka', who: 'Kaikki', age: '',
    short: 'Lauletaan tuttuja lauluja harmonikan säestyksellä.',
    text: 'Sanat heijastetaan seinälle isolla tekstillä. Laulutaitoa ei tarvita, kuunteleminen riittää. Tilassa on induktiosilmukka, jos paikan tiedoissa niin sanotaan.',
    textSv: 'Vi sjunger välkända sånger till dragspel. Texterna visas på väggen med stora bokstäver. Du får också bara lyssna.',
    price: 'maksuton', meets: 'Säestäjä ja kahvittaja', bring: 'Toiveita lauluiksi', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua', kaiku: '',
    at: [['kouvola-house', 'pajupilli', 'parittomat viikot ke klo 18–19.30', ''], ['inkeroinen-house', 'pajupilli', 'kuukauden 1. ti klo 18–19.30', ''], ['kotka-swedish', 'havsbris', 'kuukauden 2. to klo 18–19.30', ''], ['pyhtaa-parish', 'strandvind', 'kuukauden viimeinen ke klo 18–19', ''], ['virojoki-house', 'virtakivi', 'kuukauden 3. ma klo 18–19.30', '']],
  },
  {
    name: 'Seniorikuoro Kultaääni', sv: '', topic: 'Kulttuuri', form: 'Ohjattu ryhmä', who: 'Ikäihmiset', age: '60+',
    short: 'Kuoro, johon ei ole koelaulua.',
    text: 'Laulamme kaksi- ja kolmiäänisesti, nuotteja ei tarvitse osata. Esiinnymme keväällä palvelutaloissa. Kaudella pidetään 12 harjoitusta.',
    price: '40 € / kausi', meets: 'Kuoronjohtaja etsii sinulle paikan oikeasta äänestä', bring: 'Vesipullo', friend: 'kyllä', book: 'Ilmoittaudu puhelimella', kaiku: 'kyllä',
    at: [['kouvola-library', 'pajupilli', 'ma klo 14–16', ''], ['hamina-library', 'tervanpolttajat', 'to klo 14–16', '35 € / kausi']],
  },
  {
    name: 'Lukupiiri', sv: 'Läsecirkel', topic: 'Kulttuuri', form: 'Ohjattu ryhmä', who: 'Aikuiset', age: '',
    short: 'Yksi kirja kuukaudessa, myös äänikirjana.',
    text: 'Keskustelemme luetusta rennosti. Kirjaston väki auttaa hankkimaan kirjan isotekstisenä, selkokielisenä tai äänikirjana. Mukaan saa tulla, vaikka kirja olisi kesken.',
    textSv: 'Vi läser en bok i månaden, också som ljudbok. Du får komma även om du inte har läst klart.',
    price: 'maksuton', meets: 'Piirin vetäjä', bring: 'Kirja, jos sait sen luettua', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-library', 'pajupilli', 'kuukauden 2. ti klo 17–18.30', ''], ['kotka-library', 'lokinsiipi', 'kuukauden 1. ma klo 16–17.30', ''], ['siltakyla-library', 'havsbris', 'kuukauden 3. ti klo 17–18.30', ''], ['miehikkala-library', 'salpaharju', 'kuukauden 1. to klo 17–18.30', '']],
  },
  {
    name: 'Neulekahvila', sv: 'Stickcafé', topic: 'Kulttuuri', form: 'Avoin kohtaamispaikka', who: 'Kaikki', age: '',
    short: 'Käsitöitä ja juttuseuraa, lankaa saa lainaksi.',
    text: 'Tule neulomaan, virkkaamaan tai vain istumaan. Kokeneemmat neuvovat kantapään alusta loppuun. Lahjoituslangoista tehdään peittoja vauvoille.',
    textSv: 'Kom och sticka, virka eller bara sitta en stund. Garn finns att låna och de erfarna hjälper dig.',
    price: 'vapaaehtoinen kahviraha', meets: 'Kahvilan emäntä', bring: 'Oma työ, jos sinulla on', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'lahde', 'ke klo 13–16', ''], ['myllykoski-house', 'kultakuusi', 'to klo 13–15', ''], ['karhula-house', 'monipolku', 'pe klo 12–15', 'maksuton'], ['pyhtaa-parish', 'siltavaki', 'ti klo 13–15', ''], ['ravijoki-house', 'virtakivi', 'ma klo 17–19', '']],
  },
  {
    name: 'Maalaan tunteella', sv: '', topic: 'Kulttuuri', form: 'Kurssi', who: 'Aikuiset', age: '',
    short: 'Kuvataidetta hyvän mielen vuoksi, ei arvostella.',
    text: 'Kahdeksan kertaa vesivärejä, hiiltä ja kollaasia. Teemana on oma maisema. Kurssin vetää kuvataideohjaaja ja mukana on kokemusasiantuntija.',
    price: '25 €', meets: 'Kuvataideohjaaja', bring: 'Essu, muut tarvikkeet saa paikalta', friend: 'kyllä', book: 'Ilmoittaudu puhelimella', kaiku: 'kyllä',
    season: ['13.1.2027', '10.3.2027'],
    at: [['kuusankoski-hall', 'valopolku', 'ke klo 17–19', ''], ['kotka-house', 'ankkurimieli', 'to klo 17–19', '']],
  },
  {
    name: 'Valokuvakävely', sv: 'Fotopromenad', topic: 'Kulttuuri', form: 'Ohjattu ryhmä', who: 'Nuoret aikuiset', age: '18–35 v',
    short: 'Kännykkä riittää. Kierretään kaupunkia ja otetaan kuvia yhdestä aiheesta.',
    text: 'Joka kerralla on uusi aihe: valo, ikkunat, punainen. Lopuksi katsotaan kuvat yhdessä ja valitaan jokaiselta yksi näyttelyyn.',
    textSv: 'Mobilen räcker. Vi går genom staden och fotograferar ett tema.',
    price: 'maksuton', meets: 'Vetäjä laittaa viestin, jos annat numerosi', bring: 'Puhelin tai kamera', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'pajupilli', 'parilliset viikot su klo 13–15', ''], ['kotka-house', 'monipolku', 'parittomat viikot la klo 12–14', '']],
  },
  {
    name: 'Runopiiri ja kirjoitusryhmä', sv: '', topic: 'Kulttuuri', form: 'Ohjattu ryhmä', who: 'Aikuiset', age: '',
    short: 'Kirjoitetaan pieniä tekstejä ja luetaan ne ääneen, jos halutaan.',
    text: 'Jokaisella kerralla on valmis alku, josta jatkaa. Lukea ei tarvitse. Ryhmä kokoontuu myös etänä Teamsissa joka toinen viikko.',
    price: 'maksuton', meets: 'Ohjaaja', bring: 'Vihko ja kynä', friend: 'kyllä', book: 'Ilmoittaudu sähköpostilla', way: 'paikan päällä, etänä',
    at: [['kouvola-library', 'valopolku', 'parittomat viikot to klo 17–19', ''], ['hamina-library', 'pajupilli', 'kuukauden 2. ke klo 17–19', '']],
  },
];

/** Company and participation. */
const COMMUNITY = [
  {
    name: 'Avoin olohuone', sv: 'Öppet vardagsrum', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Avoin kohtaamispaikka', who: 'Kaikki', age: '',
    short: 'Kahvia, lehdet ja aina joku jonka kanssa jutella.',
    text: 'Tule omana itsenäsi ja viivy niin kauan kuin huvittaa. Paikalla on kaksi vapaaehtoista, joilta voit kysyä mitä vain. Kerran viikossa keitetään yhdessä keitto.',
    textSv: 'Kom som du är och stanna så länge du vill. Två frivilliga finns på plats. En gång i veckan kokar vi soppa tillsammans.',
    price: 'maksuton', meets: 'Päivän vapaaehtoinen, hänellä on nimikyltti', bring: 'Ei mitään', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'lahde', 'ma, ti ja to klo 10–15', ''], ['inkeroinen-house', 'lahde', 'ma–to klo 9–13', ''], ['kuusankoski-house', 'lahde', 'ke ja pe klo 10–14', ''], ['karhula-house', 'monipolku', 'ma–pe klo 10–14', ''], ['kotka-swedish', 'havsbris', 'ti klo 12–15', ''], ['poitsila-house', 'tervanpolttajat', 'ti ja to klo 11–14', ''], ['siltakyla-house', 'siltavaki', 'ke klo 12–15', ''], ['miehikkala-house', 'salpaharju', 'to klo 10–12', '']],
  },
  {
    name: 'Ystävätoiminta', sv: 'Vänverksamhet', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Tukihenkilö tai ystävä', who: 'Kaikki', age: '18+',
    short: 'Vapaaehtoinen ystävä, joka käy luonasi tai lähtee kanssasi ulos.',
    text: 'Ystävä tulee kotiisi tai lähtee kanssasi kahville, kauppaan tai kävelylle noin kerran kahdessa viikossa. Soita, niin juttelemme toiveistasi. Jos ystävää ei heti löydy, saat soittokaverin odotusajaksi.',
    textSv: 'En frivillig vän besöker dig eller går ut med dig ungefär varannan vecka. Ring så pratar vi om dina önskemål.',
    price: 'maksuton', meets: 'Toiminnan koordinaattori tulee ensimmäisellä kerralla mukaan', bring: '', friend: '', book: 'Ilmoittaudu soittamalla koordinaattorille', way: 'kotona, paikan päällä',
    at: [['kouvola-house', 'ystavasilta', 'sopimuksen mukaan', ''], ['kotka-house', 'ystavasilta', 'sopimuksen mukaan', ''], ['hamina-house', 'ystavasilta', 'sopimuksen mukaan', ''], ['siltakyla-house', 'ystavasilta', 'sopimuksen mukaan', '']],
  },
  {
    name: 'Ryhdy ystäväksi', sv: 'Bli frivillig vän', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Vapaaehtoistehtävä', who: 'Aikuiset', age: '18+',
    short: 'Anna tunti kahdessa viikossa ja saat koulutuksen ja tuen.',
    text: 'Vapaaehtoisena olet tavallinen ihminen toiselle ihmiselle. Saat kolmen illan kurssin, oman yhteyshenkilön ja kahvit muiden vapaaehtoisten kanssa. Matkakulut korvataan.',
    textSv: 'Som frivillig är du en vanlig människa för en annan människa. Du får en kurs på tre kvällar och stöd hela tiden.',
    price: 'maksuton', meets: 'Koordinaattori', bring: '', friend: 'kyllä', book: 'Ilmoittaudu sähköpostilla',
    at: [['kouvola-house', 'ystavasilta', 'kuukauden 1. ke klo 17–18', ''], ['kotka-house', 'ystavasilta', 'kuukauden 2. ke klo 17–18', '']],
  },
  {
    name: 'Keittolounas ja uutisvartti', sv: 'Soppa och nyheter', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Avoin kohtaamispaikka', who: 'Ikäihmiset', age: '',
    short: 'Lämmin keitto samassa pöydässä, seniorihinta.',
    text: 'Syömme yhdessä ja luemme päivän lehdestä valitut jutut. Kerro erityisruokavaliosta edellisenä päivänä. Kyyti järjestyy kyläautolla.',
    textSv: 'Vi äter tillsammans och läser utvalda nyheter. Berätta om specialdiet dagen innan.',
    price: '5 €', meets: 'Keittiön väki', bring: 'Hyvä ruokahalu', friend: 'kyllä', book: 'Ilmoittaudu edellisenä päivänä klo 12 mennessä', kaiku: 'kyllä',
    at: [['jaala-house', 'kultakuusi', 'to klo 11–13', ''], ['elimaki-house', 'kultakuusi', 'ti klo 11–13', ''], ['kymi-house', 'lokinsiipi', 'ke klo 11.30–13', '6 €'], ['summa-house', 'tervanpolttajat', 'pe klo 11–13', ''], ['ravijoki-house', 'virtakivi', 'ke klo 11–13', '4 €']],
  },
  {
    name: 'Kansainvälinen ruokapöytä', sv: 'Internationellt matbord', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Ohjattu ryhmä', who: 'Maahanmuuttajat', age: '', languages: 'suomi, englanti, ukraina, arabia',
    short: 'Kokataan joka kerta eri maan ruokaa ja puhutaan suomea.',
    text: 'Joku ryhmästä opettaa oman maansa ruoan. Puhumme helppoa suomea, ja tulkkausapua on arabiaksi ja ukrainaksi. Lapset saavat tulla mukaan.',
    textSv: 'Någon i gruppen lär ut en rätt från sitt land. Vi talar lätt finska. Barn får komma med.',
    price: 'maksuton', meets: 'Ryhmän ohjaaja soittaa, jos jätät numerosi', bring: 'Esiliina', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'monipolku', 'parilliset viikot pe klo 16–19', ''], ['karhula-house', 'monipolku', 'to klo 16–19', '']],
  },
  {
    name: 'Pelikahvila nuorille aikuisille', sv: '', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Avoin kohtaamispaikka', who: 'Nuoret', age: '16–29 v',
    short: 'Lautapelejä ja hengailua, yksin tuleminen on ok.',
    text: 'Meillä on yli sata lautapeliä ja rauhallinen huone niille, joita melu väsyttää. Ohjaaja auttaa löytämään peliporukan.',
    price: 'maksuton', meets: 'Ohjaaja on tiskillä ja auttaa pöytään', bring: 'Ei mitään', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'valopolku', 'pe klo 17–21', ''], ['kotka-house', 'ankkurimieli', 'la klo 14–18', ''], ['hamina-house', 'bastioni', 'pe klo 17–20', '']],
  },
  {
    name: 'Perhekahvila', sv: 'Familjecafé', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Avoin kohtaamispaikka', who: 'Lapsiperheet', age: '0–6 v',
    short: 'Vauvat, taaperot ja vanhemmat samassa tilassa, kahvi valmiina.',
    text: 'Tule koti-isänä, koti-äitinä tai isovanhempana. Kerran kuussa mukana on neuvolan terveydenhoitaja, jolta voi kysyä unesta ja syömisestä.',
    textSv: 'För bebisar, småbarn och deras vuxna. En gång i månaden är en hälsovårdare från rådgivningen på plats.',
    price: 'vapaaehtoinen kahviraha', meets: 'Kahvilan ohjaaja', bring: 'Villasukat', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-house', 'pikkurilli', 'ti klo 9.30–11.30', ''], ['kuusankoski-house', 'pikkurilli', 'ma klo 9.30–11.30', ''], ['karhula-hall', 'pikkurilli', 'to klo 9.30–11.30', ''], ['siltakyla-house', 'siltavaki', 'pe klo 9.30–11.30', ''], ['hamina-house', 'pikkurilli', 'ke klo 9.30–11.30', '']],
  },
  {
    name: 'Kylätalon talkoot ja saunailta', sv: '', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Vapaaehtoistehtävä', who: 'Kaikki', age: '',
    short: 'Korjataan, maalataan ja saunotaan. Jokaiselle löytyy tehtävä.',
    text: 'Talkoissa tarvitaan sekä vasaraa että kahvinkeittäjää. Saunavuoro on talkoolaisille ilmainen.',
    price: 'maksuton', meets: 'Talkooemäntä', bring: 'Työvaatteet', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['suur-miehikkala', 'salpaharju', 'kuukauden 2. la klo 10–15', ''], ['summa-house', 'tervanpolttajat', 'kuukauden 1. la klo 10–14', ''], ['myllykoski-house', 'lahde', 'kuukauden 3. la klo 10–14', '']],
  },
];

/** Mind and sobriety. */
const MIND = [
  {
    name: 'Surevien vertaisryhmä', sv: 'Sorgegrupp', topic: 'Mieli', form: 'Vertaistuki', who: 'Aikuiset', age: '18+',
    short: 'Läheisensä menettäneille, kymmenen kertaa samalla porukalla.',
    text: 'Ryhmässä saa puhua, olla hiljaa ja itkeä. Ohjaajina on kaksi koulutettua vertaista. Aloitamme uuden ryhmän tammikuussa, mutta soita jo nyt, jos kaipaat juttuseuraa.',
    textSv: 'För dig som har förlorat en närstående. Du får tala, vara tyst och gråta. Två utbildade stödpersoner leder gruppen.',
    price: 'maksuton', meets: 'Toinen ohjaajista soittaa sinulle ennen alkua', bring: '', friend: 'ei', book: 'Ilmoittaudu puhelimella',
    season: ['14.1.2027', '25.3.2027'],
    at: [['kouvola-house', 'valopolku', 'to klo 17–18.30', ''], ['kotka-house', 'ankkurimieli', 'to klo 17.30–19', ''], ['hamina-library', 'ankkurimieli', 'to klo 17–18.30', '']],
  },
  {
    name: 'Mielen hyvinvoinnin ryhmä', sv: 'Grupp för psykiskt välmående', topic: 'Mieli', form: 'Vertaistuki', who: 'Aikuiset', age: '',
    short: 'Masennusta tai ahdistusta kokeneille, vertaisten ohjaama.',
    text: 'Puhutaan siitä, mikä auttaa arjessa: uni, rytmi, ihmiset ja pienet askeleet. Diagnoosia ei kysytä. Voit tulla ensimmäisellä kerralla vain kuuntelemaan.',
    textSv: 'För dig som har upplevt depression eller ångest. Vi talar om det som hjälper i vardagen. Ingen frågar efter diagnos.',
    price: 'maksuton', meets: 'Vertaisohjaaja alaovella vartti ennen', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-house', 'valopolku', 'ma klo 17–18.30', ''], ['kuusankoski-house', 'valopolku', 'parilliset viikot ke klo 17–18.30', ''], ['karhula-house', 'ankkurimieli', 'ti klo 17–18.30', ''], ['kotka-swedish', 'havsbris', 'parittomat viikot ma klo 17–18.30', ''], ['virojoki-house', 'ankkurimieli', 'kuukauden 1. ke klo 17–18.30', '']],
  },
  {
    name: 'Päihteetön perjantai', sv: '', topic: 'Mieli', form: 'Avoin kohtaamispaikka', who: 'Aikuiset', age: '18+',
    short: 'Ruokaa, biljardia ja juttuseuraa ilman päihteitä.',
    text: 'Paikka on tarkoitettu sinulle, joka haluat viettää illan selvin päin, olitpa ollut ilman päivän tai vuoden. Paikalla on aina vertainen, jonka kanssa voi jutella kahden kesken.',
    price: 'maksuton', meets: 'Vertainen ovella', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'selvasti', 'pe klo 18–21', ''], ['kotka-house', 'selvasti', 'pe klo 17–20', '']],
  },
  {
    name: 'Pelit hallintaan – vertaisryhmä', sv: '', topic: 'Mieli', form: 'Vertaistuki', who: 'Aikuiset', age: '18+',
    short: 'Rahapelaamisen kanssa kamppaileville ja läheisille.',
    text: 'Ryhmä kokoontuu Teamsissa, joten voit osallistua kotoa. Kamera saa olla kiinni. Velka-asioissa ohjaamme eteenpäin.',
    price: 'maksuton', meets: 'Ohjaaja lähettää linkin ja neuvoo käytössä', bring: '', friend: 'kyllä', book: 'Ilmoittaudu sähköpostilla', way: 'etänä',
    at: [['kouvola-house', 'selvasti', 'ma klo 18–19.30', '']],
  },
  {
    name: 'Läheisten ilta', sv: 'Kväll för närstående', topic: 'Mieli', form: 'Vertaistuki', who: 'Omaiset', age: '',
    short: 'Sinulle, jonka läheinen sairastaa tai käyttää päihteitä.',
    text: 'Saat jutella muiden kanssa, jotka tietävät mistä puhut. Illassa on aina myös jotain kevyttä: käsityötä, laulua tai iltapalaa.',
    textSv: 'För dig vars närstående är sjuk eller missbrukar. Du får tala med andra i samma situation.',
    price: 'maksuton', meets: 'Illan vetäjä', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['inkeroinen-house', 'kanervikko', 'kuukauden 2. to klo 17.30–19', ''], ['kotka-house', 'ankkurimieli', 'kuukauden 3. ma klo 17.30–19', ''], ['hamina-house', 'kanervikko', 'kuukauden 1. ti klo 17.30–19', '']],
  },
  {
    name: 'Kokemuskahvit', sv: '', topic: 'Mieli', form: 'Kokemustoiminta', who: 'Kaikki', age: '',
    short: 'Kokemusasiantuntija kertoo toipumisestaan, sitten jutellaan.',
    text: 'Joka kerta eri ihminen ja eri tarina: paniikki, syöpä, velka, yksinäisyys. Ammattilaiset saavat tulla kuulemaan.',
    price: 'maksuton', meets: 'Kokemusasiantuntija', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-library', 'valopolku', 'kuukauden viimeinen ti klo 17–18.30', ''], ['kotka-library', 'ankkurimieli', 'kuukauden 3. to klo 17–18.30', '']],
  },
];

/** Food, sleep and long-term illness. */
const FOOD = [
  {
    name: 'Yhden ihmisen keittiö', sv: 'Mat för en', topic: 'Ravitsemus', form: 'Kurssi', who: 'Ikäihmiset', age: '',
    short: 'Hyvää ruokaa yhdelle, halvalla ja helposti.',
    text: 'Neljä kertaa: keitto, uuniruoka, pata ja jälkiruoka. Jokainen saa reseptit isolla tekstillä ja annoksen kotiin. Sopii erityisesti leskille ja yksin jääneille.',
    textSv: 'Fyra gånger: soppa, ugnsrätt, gryta och efterrätt. Recept med stor text och en portion med hem.',
    price: '15 €', meets: 'Kotitalousneuvoja', bring: 'Esiliina ja rasia', friend: 'kyllä', book: 'Ilmoittaudu puhelimella',
    season: ['19.1.2027', '9.2.2027'],
    at: [['valkeala-hall', 'kultakuusi', 'ti klo 12–15', ''], ['karhula-house', 'lokinsiipi', 'ti klo 12–15', ''], ['pyhtaa-parish', 'strandvind', 'ti klo 12–15', '12 €']],
  },
  {
    name: 'Diabeteskerho', sv: '', topic: 'Ravitsemus', form: 'Vertaistuki', who: 'Pitkäaikaissairaat', age: '',
    short: 'Vertaistukea tyypin 2 diabetesta sairastaville ja läheisille.',
    text: 'Vaihdamme vinkkejä ruoasta, liikkumisesta ja laitteista. Keväällä käy jalkojenhoitaja ja ravitsemusterapeutti. Verensokeria ei mitata.',
    price: 'maksuton', meets: 'Kerhon vetäjä', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-house', 'sydansaate', 'kuukauden 3. ma klo 17–18.30', ''], ['kotka-library', 'sydansaate', 'kuukauden 1. ti klo 17–18.30', ''], ['hamina-library', 'sydansaate', 'kuukauden 2. ma klo 17–18.30', '']],
  },
  {
    name: 'Uni kuntoon -ryhmä', sv: 'Sov bättre', topic: 'Uni', form: 'Ohjattu ryhmä', who: 'Aikuiset', age: '',
    short: 'Kuusi kertaa unettomuudesta, ilman lääkkeitä.',
    text: 'Opettelemme rytmiä, rentoutumista ja huolihetken. Ryhmässä pidetään unipäiväkirjaa. Ohjaajana on uniasioihin perehtynyt vapaaehtoinen terveydenhoitaja.',
    textSv: 'Sex gånger om sömnlöshet, utan mediciner: rytm, avslappning och sömndagbok.',
    price: '10 €', meets: 'Ohjaaja', bring: 'Kynä ja vihko', friend: 'ei', book: 'Ilmoittaudu sähköpostilla',
    season: ['12.1.2027', '16.2.2027'],
    at: [['kuusankoski-house', 'sydansaate', 'ti klo 18–19.30', ''], ['kotka-house', 'ankkurimieli', 'ti klo 18–19.30', '']],
  },
  {
    name: 'Ruoka-apu ja hävikkikahvila', sv: 'Mathjälp och svinncafé', topic: 'Ravitsemus', form: 'Avoin kohtaamispaikka', who: 'Kaikki', age: '',
    short: 'Kauppojen ylijäämäruokaa kassissa kotiin ja lämpimänä paikan päällä.',
    text: 'Tuloja ei kysytä eikä nimeä tarvitse kertoa. Jaamme vuoronumerot klo 10. Paikalla voi jutella velka- ja etuusasioista vapaaehtoisen kanssa.',
    textSv: 'Överskottsmat från butikerna. Ingen frågar om inkomster eller namn. Könummer delas ut kl. 10.',
    price: 'maksuton', meets: 'Vapaaehtoiset jakavat vuoronumerot', bring: 'Oma kassi', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'lahde', 'pe klo 10.30–12', ''], ['karhula-house', 'monipolku', 'ti klo 10.30–12', ''], ['hamina-house', 'tervanpolttajat', 'to klo 10.30–12', '']],
  },
];

/** Advice, carers, digital skills, hearing and memory. */
const ADVICE = [
  {
    name: 'Digituki: tuo oma laite', sv: 'Digistöd: ta med egen apparat', topic: 'Neuvonta', form: 'Neuvonta ja ohjaus', who: 'Ikäihmiset', age: '',
    short: 'Apua puhelimeen, tablettiin ja verkkopankkiin, rauhassa.',
    text: 'Vapaaehtoinen istuu vieressäsi ja tehdään yhdessä: kuvat talteen, verkkoasiointi, videopuhelu lapsenlapselle. Emme koskaan kysy pankkitunnuksia.',
    textSv: 'En frivillig sitter bredvid dig: bilder, e-tjänster, videosamtal. Vi frågar aldrig efter bankkoder.',
    price: 'maksuton', meets: 'Digineuvoja huutaa vuorosi nimellä tai numerolla', bring: 'Laite ja laturi', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-library', 'kultakuusi', 'ti klo 13–15', ''], ['kuusankoski-house', 'kultakuusi', 'to klo 13–15', ''], ['kotka-library', 'lokinsiipi', 'ke klo 13–15', ''], ['siltakyla-library', 'strandvind', 'ma klo 13–15', ''], ['hamina-library', 'tervanpolttajat', 'pe klo 10–12', ''], ['miehikkala-library', 'salpaharju', 'ti klo 10–12', ''], ['virojoki-house', 'virtakivi', 'parittomat viikot ti klo 13–15', '']],
  },
  {
    name: 'Omaishoitajien kahvit', sv: 'Kaffe för närståendevårdare', topic: 'Neuvonta ja tuki', form: 'Vertaistuki', who: 'Omaishoitajat', age: '',
    short: 'Hengähdystauko hoitajalle, hoidettavalle on oma ohjelma viereisessä huoneessa.',
    text: 'Saat jutella muiden omaishoitajien kanssa. Kerro etukäteen, jos hoidettavasi tulee mukaan, niin järjestämme hänelle seuraa. Kerran kaudella käydään yhdessä kylpylässä.',
    textSv: 'En paus för dig som vårdar. Berätta på förhand om den du vårdar kommer med, så ordnar vi sällskap.',
    price: 'maksuton', meets: 'Omaistoiminnan ohjaaja', bring: '', friend: 'kyllä', book: 'Ei ilmoittautumista. Kerro, jos hoidettava tulee mukaan',
    at: [['kouvola-house', 'kanervikko', 'kuukauden 1. to klo 13–15', ''], ['kotka-house', 'kanervikko', 'kuukauden 2. ti klo 13–15', ''], ['hamina-house', 'kanervikko', 'kuukauden 3. ke klo 13–15', ''], ['siltakyla-house', 'kanervikko', 'kuukauden viimeinen to klo 13–15', ''], ['elimaki-house', 'kanervikko', 'kuukauden 4. ti klo 13–15', '']],
  },
  {
    name: 'Muistikahvila', sv: 'Minnescafé', topic: 'Neuvonta ja tuki', form: 'Avoin kohtaamispaikka', who: 'Muistisairaat ja läheiset', age: '',
    short: 'Leppoisa iltapäivä muistisairaille ja heidän läheisilleen.',
    text: 'Musiikkia, muistelua ja kahvi. Lopussa on aina hetki, jolloin läheiset voivat puhua ohjaajan kanssa. Tila on rauhallinen ja löytää opastein.',
    textSv: 'En lugn eftermiddag för personer med minnessjukdom och deras närstående: musik, minnen och kaffe.',
    price: 'maksuton', meets: 'Ohjaaja on ovella koko ensimmäisen puoli tuntia', bring: 'Vanhoja valokuvia, jos haluatte', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-library', 'muistipolku', 'parilliset viikot ke klo 13–15', ''], ['kotka-library', 'muistipolku', 'parittomat viikot ti klo 13–15', ''], ['hamina-library', 'muistipolku', 'kuukauden 2. to klo 13–15', ''], ['siltakyla-library', 'muistipolku', 'kuukauden 1. ke klo 13–15', '']],
  },
  {
    name: 'Kuulokojeen säätö- ja neuvontapäivä', sv: '', topic: 'Neuvonta', form: 'Neuvonta ja ohjaus', who: 'Ikäihmiset', age: '',
    short: 'Vertaisneuvoja puhdistaa, vaihtaa paristot ja opastaa.',
    text: 'Tule ilman ajanvarausta. Neuvomme myös puhelimen ja television kuulolaitteissa. Tulkkausta viittomakielelle voi pyytää viikkoa ennen.',
    price: 'maksuton', meets: 'Kuulolähipalvelun vapaaehtoinen', bring: 'Kuulokoje ja sen kotelo', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua', languages: 'suomi, viittomakieli',
    at: [['kouvola-house', 'kuulokulma', 'kuukauden 2. ma klo 10–13', ''], ['kotka-house', 'kuulokulma', 'kuukauden 3. ti klo 10–13', ''], ['hamina-library', 'kuulokulma', 'kuukauden 4. ke klo 10–12', '']],
  },
  {
    name: 'Työnhakijan aamu', sv: '', topic: 'Työ, toimeentulo, oppiminen ja asuminen', form: 'Neuvonta ja ohjaus', who: 'Työttömät', age: '18–64 v',
    short: 'Hakemuksia, CV ja aamupala samassa pöydässä.',
    text: 'Teemme hakemuksia yhdessä ja harjoittelemme haastattelua. Paikalla on vapaaehtoinen, joka on ollut itse pitkään työttömänä. Ei vaikuta etuuksiin.',
    price: 'maksuton', meets: 'Aamun vetäjä keittää puuron', bring: 'Työtodistuksia, jos sinulla on', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-living', 'lahde', 'ke klo 9–11', ''], ['kotka-house', 'monipolku', 'ma klo 9–11', ''], ['myllykoski-house', 'lahde', 'to klo 9–11', '']],
  },
  {
    name: 'Suomen kielen keskustelukerho', sv: 'Samtalsgrupp på finska', topic: 'Työ, toimeentulo, oppiminen ja asuminen', form: 'Ohjattu ryhmä', who: 'Maahanmuuttajat', age: '', languages: 'suomi, englanti, venäjä, ukraina',
    short: 'Puhutaan helppoa suomea arjen asioista.',
    text: 'Alkeet riittävät. Aiheina lääkäri, kauppa, koulu ja sää. Lapsille on leikkinurkka.',
    textSv: 'Vi talar lätt finska om vardagen. Grunderna räcker. Lekhörna för barn.',
    price: 'maksuton', meets: 'Kerhon ohjaaja', bring: 'Vihko', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-library', 'monipolku', 'ma ja ke klo 16–17.30', ''], ['kotka-library', 'monipolku', 'ti klo 17–18.30', ''], ['hamina-library', 'monipolku', 'to klo 16.30–18', '']],
  },
  {
    name: 'Kyläavun soittorinki', sv: 'Ringkedja', topic: 'Neuvonta ja tuki', form: 'Keskusteluapu', who: 'Ikäihmiset', age: '',
    short: 'Vapaaehtoinen soittaa sinulle sovittuna aikana, joka päivä tai kerran viikossa.',
    text: 'Soittaja kysyy kuulumiset ja varmistaa, että kaikki on hyvin. Jos et vastaa, toimimme kuten olemme yhdessä sopineet. Palvelu on puhelimitse, sinun ei tarvitse lähteä mihinkään.',
    textSv: 'En frivillig ringer dig på avtalad tid, varje dag eller en gång i veckan.',
    price: 'maksuton', meets: 'Koordinaattori soittaa ensin', bring: '', friend: '', book: 'Ilmoittaudu soittamalla ja kerro, milloin sinulle sopii', way: 'puhelimitse',
    at: [['jaala-house', 'ystavasilta', 'sopimuksen mukaan', ''], ['suur-miehikkala', 'salpaharju', 'sopimuksen mukaan', ''], ['ravijoki-house', 'virtakivi', 'sopimuksen mukaan', ''], ['pyhtaa-parish', 'strandvind', 'sopimuksen mukaan', '']],
  },
  {
    name: 'Eron jälkeen -vertaisryhmä', sv: '', topic: 'Mieli', form: 'Vertaistuki', who: 'Aikuiset', age: '',
    short: 'Kahdeksan iltaa avio- tai avoerosta toipuville.',
    text: 'Puhumme luopumisesta, lapsista, rahasta ja uudesta alusta. Ryhmät ovat sekaryhmiä ja luottamuksellisia.',
    price: '20 €', meets: 'Kaksi ohjaajaa', bring: '', friend: 'ei', book: 'Ilmoittaudu sähköpostilla', season: ['18.1.2027', '15.3.2027'],
    at: [['kouvola-house', 'valopolku', 'ma klo 18–20', ''], ['kotka-house', 'ankkurimieli', 'ma klo 18–20', '']],
  },
  {
    name: 'Isovanhempien ja lastenlasten kerho', sv: 'Klubb för mor- och farföräldrar', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Kerho', who: 'Kaikki', age: '',
    short: 'Sukupolvet leipovat, pelaavat ja retkeilevät yhdessä.',
    text: 'Voit tulla myös varamummoksi tai varavaariksi, jos omia lastenlapsia ei ole lähellä.',
    textSv: 'Generationerna bakar, spelar och gör utflykter tillsammans. Du kan också bli reservmormor eller reservfarfar.',
    price: '2 €', meets: 'Kerhon vetäjä', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kuusankoski-house', 'pikkurilli', 'kuukauden 2. la klo 13–15', ''], ['poitsila-house', 'pikkurilli', 'kuukauden 4. la klo 13–15', ''], ['huutjarvi-hall', 'siltavaki', 'kuukauden 1. su klo 13–15', '']],
  },
];

/** Told to the event calendar as well, as associations do: the build shows each once. */
const EVENTS = [
  {
    name: 'Konsertti: Meren äärellä', sv: 'Konsert: Vid havet', topic: 'Kulttuuri ja luovuus', form: 'Tapahtuma', who: 'Kaikki', age: '',
    short: 'Merilauluja ja elokuvamusiikkia tunnin verran.',
    text: 'Soittajat ovat Merituulen puhallinorkesterista. Pyörätuolipaikkoja on neljä, ja avustaja pääsee maksutta.',
    textSv: 'Havssånger och filmmusik i en timme.',
    price: '12 €', meets: 'Lipunmyyjä ovella', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua', kaiku: 'kyllä',
    at: [['kotka-house', 'merituuli', '18.4.2027 klo 15–16', '']],
  },
  {
    name: 'Avoimet ovet yhdistystalolla', sv: '', topic: 'Seura, osallisuus ja vaikuttaminen', form: 'Tapahtuma', who: 'Kaikki', age: '',
    short: 'Kolmekymmentä yhdistystä yhdessä iltapäivässä.',
    text: 'Talon isäntä kierrättää uusia tulijoita tasatunnein. Tarjolla kahvia, pullaa ja kokeilutunteja.',
    price: 'maksuton', meets: 'Talon isäntä ovella', bring: '', friend: 'kyllä', book: 'Ei tarvitse ilmoittautua',
    at: [['kouvola-house', 'havulintu', '30.1.2027 klo 12–16', '']],
  },
];

export const ASSOCIATION_ACTIVITIES = [
  ...EXERCISE,
  ...NATURE,
  ...CULTURE,
  ...COMMUNITY,
  ...MIND,
  ...FOOD,
  ...ADVICE,
  ...EVENTS,
];
