// Finnish words of the made-up catalogue. A noun or adjective is `word:class` or `word:class:stem`, where the stem is the one
// that changes by gradation; the classes are explained in inflect.mjs.

/** Heads of compounds, the frequent ones first. */
export const HEADS =
  `ryhmä:k jumppa:k:jumpa kerho:o harjoittelu:o kurssi:i neuvonta:a:neuvonna kahvila:a kävely:o tunti:i:tunni ilta:a:illa
piiri:i voimistelu:o kuoro:o paja:k leiri:i valmennus:s toiminta:a:toiminna vastaanotto:o:vastaanoto tapahtuma:k retki:y uinti:i:uinni
tanssi:i liikunta:a:liikunna sali:i terapia:o tapaaminen:n ohjaus:s testi:i tuokio:o hoito:o:hoido palvelu:o tuki:u:tue työ:w päivä:k
keskus:s talo:o puisto:o kirjasto:o halli:i rata:a:rada polku:o:polu reitti:i:reiti kenttä:k:kentä opisto:o seura:k yhdistys:s
kokous:s koulu:o luento:o:luenno näyttely:o konsertti:i:konserti teatteri:i peli:i laulu:o soitto:o:soito musiikki:i:musiiki maalaus:s
kutominen:n lukupiiri:i keskustelu:o kohtaaminen:n tila:o huone:e paikka:o:paika viikko:o:viiko kuntoutus:s arviointi:i:arvioinni
mittaus:s ohjelma:k hetki:y matka:o avustaja:k vapaaehtoinen:n ystävä:k puhelin:x:puhelime linja:o apu:o:avu tieto:o:tiedo
ilmoittautuminen:n vuoro:o vene:e hiihto:o:hiihdo luistelu:o pyöräily:o juoksu:o keilailu:o venyttely:o rentoutus:s jooga:o
meditaatio:o ravinto:o:ravinno ruokailu:o lounas:z:lounaa aamiainen:n kokkaus:s leivonta:a:leivonna viljely:o puutarha:o metsä:k
laavu:o ranta:o:ranna järvi:e2 sauna:o seikkailu:o leikki:i:leiki muskari:i askartelu:o käsityö:w näytelmä:k elokuva:k
valokuvaus:s kirjoitus:s runo:o matto:o:mato huolto:o:huollo lainaamo:o varaus:s kuljetus:s taksi:i kyyti:i:kyydi kioski:i messu:o
rukous:s hartaus:v joukkue:e turnaus:s kilpailu:o mestaruus:v kokeilu:o esittely:o infotilaisuus:v vertaisuus:v osallisuus:v`.split(
    /\s+/,
  );

/** First parts of compounds, as they stand there. */
export const MODIFIERS =
  `vesi tuoli sauva tasapaino seniori perhe vauva nuoriso muisti kunto ryhmä lihas kehon kotihoito ikäihmisten lasten nuorten miesten
naisten omais päihde mielenterveys ravitsemus unettomuus kivun niska selkä hengitys rentoutus taide musiikki kuvataide käsityö puutarha
luonto metsä kulttuuri lautapeli kirjallisuus kieli digi tieto vapaaehtois yhteisö asukas kylä kansalais etsivä jalka koti diabetes sydän
liikunta terveys hyvinvointi toiminta vertais kriisi ero sovinto kevyt syvävenyttely kehonhuolto kuntosali uimahalli kirjasto koulu
kesä talvi syys kevät aamu päivä iltapäivä viikonloppu loma arki juhla ruoka keitto lounas kahvi tee leipä kala marja sieni yrtti kukka
pihapiiri talkoo kierrätys kirppu vaate neule kutoma puu metalli savi paperi lasi nahka valokuva elokuva video ääni laulu tanssi teatteri
näytelmä sirkus satu runo lehti luku kirja kirjoitus muistelu elämä tunne mieli tietoisuus jooga pallo jalkapallo koripallo lento sulka
pöytätennis keila golf hiihto luistelu pyörä juoksu polku maasto vaellus retkeily melonta purje soutu kalastus metsästys ratsastus
koira kissa eläin hevonen lammas maatila kylätalo seurakunta kirkko rukous hartaus diakonia lähetys partio veteraani sota eläke työ
työttömyys ura yrittäjä opiskelu opinto kieliopinto maahanmuuttaja kotoutumis selkokieli viittoma näkö kuulo liikuntavamma kehitysvamma
autismi muistisairaus masennus ahdistus paniikki syömishäiriö riippuvuus peli alkoholi tupakka vieroitus toipumis surun leski lapsettomuus
adoptio sijais yksinhuoltaja isä äiti isovanhempi kummi mummo ukki vaari taapero leikki kerho iltapäivä koululais nuorisotila skeitti
parkour breikki disko bändi kitara piano rumpu kantele haitari puhallin orkesteri ooppera museo näyttely galleria historia suku
kotiseutu murre perinne kansanmusiikki kansantanssi pari rivi itämainen latino afro zumba pilates kahvakuula kierto voima kesto
askel pumppi spinning kuntopiiri nyrkki itsepuolustus judo karate taiji chi hieronta fysio toiminta psyko puhe ravinto suun jalkojen
rokotus verenpaine sokeri kolesteroli paino uni kipu reuma astma allergia syöpä munuais aivo selkäydin lonkka polvi olkapää kaatumis
apuväline turva palo ensiapu pelastus liikenne velka talous sosiaali asumis vuokra häätö ruokapankki vaatetus kuljetus saatto ystävä
puhelin verkko etä sähköinen tietokone tabletti älypuhelin pankki verkkopankki kanta potilas omaishoitaja vammais palvelu ohjaus
neuvonta chat nettiryhmä tuki`.split(/\s+/);

/** Other nouns and adjectives of the texts, the frequent ones first. */
export const WORDS =
  `ryhmä:k aika:a:aja toiminta:a:toiminna vuosi:c:vuode:vuote:vuotta:vuosi ihminen:n paikka:o:paika oma:k uusi:c:uude:uute:uutta:uusi
mahdollisuus:v ohjaaja:k osallistuja:k kokoontuminen:n tapaaminen:n viikko:o:viiko päivä:k tunti:i:tunni ilta:a:illa maksuton:t avoin:j
ohjattu:o:ohjatu yhteinen:n mukava:k iloinen:n rauhallinen:n turvallinen:n tärkeä:m hyvä:k pieni:y suuri:c:suure:suure:suurta:suuri
ikäihminen:n eläkeläinen:n nuori:c:nuore:nuore:nuorta:nuori lapsi:c:lapse:lapse:lasta:lapsi aikuinen:n perhe:e vanhempi:p:vanhempa
omainen:n läheinen:n ystävä:k naapuri:i asukas:z:asukkaa asiakas:z:asiakkaa jäsen:l vapaaehtoinen:n ammattilainen:n hoitaja:k
lääkäri:i terapeutti:i:terapeuti fysioterapeutti:i:fysioterapeuti opettaja:k valmentaja:k ohjelma:k tapahtuma:k retki:y liikunta:a:liikunna
terveys:v hyvinvointi:i:hyvinvoinni kunto:o:kunno lihas:s tasapaino:o voima:k mieli:y keho:o uni:y ravinto:o:ravinno ruoka:o:ruoa
kahvi:i tee:q keskustelu:o kokemus:s elämä:k arki:y:arje muutos:s kriisi:i suru:o ilo:o yksinäisyys:v yhteys:v yhteisö:o seura:k tuki:u:tue
apu:o:avu neuvo:o tieto:o:tiedo taito:o:taido opas:z:oppaa kurssi:i luento:o:luenno koulutus:s harjoitus:s liike:e:liikkee tauko:o:tauo
kävely:o juoksu:o uinti:i:uinni hiihto:o:hiihdo pyörä:k tanssi:i laulu:o musiikki:i:musiiki soitin:h kuoro:o teatteri:i taide:e:taitee
kuva:k maalaus:s väri:i käsityö:w lanka:o:langa puikko:o:puiko kangas:z:kankaa puu:w2 kirja:o lehti:y:lehde runo:o tarina:d
kieli:y suomi:e2 ruotsi:i englanti:i:englanni tietokone:e puhelin:x:puhelime verkko:o:verko laite:e:laittee ohjelmisto:o
sali:i huone:e talo:o keskus:s kirjasto:o koulu:o kirkko:o:kirko seurakunta:k:seurakunna halli:i kenttä:k:kentä puisto:o metsä:k
luonto:o:luonno järvi:e2 ranta:o:ranna meri:e2 polku:o:polu reitti:i:reiti laavu:o nuotio:o sää:q talvi:e2 kesä:k syksy:o kevät:f
maanantai:g tiistai:g keskiviikko:o:keskiviiko torstai:g perjantai:g lauantai:g sunnuntai:g aamu:o iltapäivä:k viikonloppu:o:viikonlopu
alku:o:alu loppu:o:lopu osoite:e:osoittee ovi:e2 hissi:i ramppi:i:rampi pysäkki:i:pysäki bussi:i auto:o pysäköinti:i:pysäköinni
ilmoittautuminen:n osallistuminen:n hinta:o:hinna maksu:o euro:o lippu:o:lipu kortti:i:korti jäsenyys:v yhdistys:s järjestö:o kunta:k:kunna
kaupunki:i:kaupungi alue:e kylä:k piha:o puutarha:o kasvi:i kukka:k:kuka marja:o sieni:y eläin:h koira:k lemmikki:i:lemmiki
ruokailu:o lounas:z:lounaa aamupala:o leipä:k:leivä keitto:o:keito kala:o peli:i kortti:i:korti pallo:o maila:o väline:e varuste:e
vaate:e:vaattee kenkä:k:kengä pyyhe:e:pyyhkee pullo:o matto:o:mato tuoli:i keppi:i:kepi sauva:o rollaattori:i pyörätuoli:i avustaja:k
tulkki:i:tulki viittomakieli:y selkokieli:y aloittelija:d taso:o vauhti:i:vauhdi tavoite:e:tavoittee suunnitelma:k arviointi:i:arvioinni
mittaus:s testi:i tulos:s kipu:o:kivu selkä:k:selä niska:o polvi:e2 jalka:o:jala käsi:c:käde:käte:kättä:käsi sydän:h verenpaine:e
diabetes:s2 muisti:i sairaus:v vamma:o toipuminen:n kuntoutus:s hoito:o:hoido palvelu:o palveluohjaus:s vastaanotto:o:vastaanoto
päihde:e:päihtee riippuvuus:v ahdistus:s masennus:s stressi:i rentoutus:s hengitys:s läsnäolo:o meditaatio:o jooga:o venyttely:o
jumppa:k:jumpa voimistelu:o kuntosali:i kuntopiiri:i harjoittelu:o valmennus:s kilpailu:o turnaus:s joukkue:e laji:i leikki:i:leiki
satu:o:sadu askartelu:o muskari:i kerho:o leiri:i loma:o matka:o vierailu:o näyttely:o konsertti:i:konserti elokuva:k museo:o
historia:o perinne:e:perintee kulttuuri:i juhla:o joulu:o pääsiäinen:n juhannus:s työ:w työpaikka:o:työpaika työttömyys:v talous:v
raha:o velka:o:vela asuminen:n koti:i:kodi kotiutuminen:n maahanmuuttaja:k pakolainen:n opiskelija:d opinto:o:opinno tutkinto:o:tutkinno
lämmin:b kylmä:k kaunis:n2 hiljainen:n helppo:o:helpo kevyt:n3 vaativa:k tavallinen:n erilainen:n jokainen:n toinen:n ensimmäinen:n
viimeinen:n viikoittainen:n kuukausittainen:n kansallinen:n paikallinen:n alueellinen:n suomalainen:n sosiaalinen:n henkinen:n
fyysinen:n luova:k monipuolinen:n omatoiminen:n etäinen:n esteetön:t päihteetön:t savuton:t kiireetön:t luottamuksellinen:n nimetön:t
ennakkoluuloton:t innostunut:r kiinnostunut:r kokenut:r osaava:k ystävällinen:n kannustava:k tukeva:k vahvistava:k rentouttava:k`.split(
    /\s+/,
  );

/** Verbs: the forms texts like these use, given as they are. */
export const VERBS =
  `osallistua osallistuu osallistuvat osallistutaan osallistumaan osallistunut|harjoitella harjoittelee harjoittelevat harjoitellaan
harjoittelemaan harjoitellut|tutustua tutustuu tutustuvat tutustutaan tutustumaan tutustunut|kokoontua kokoontuu kokoontuvat kokoonnutaan
kokoontumaan kokoontunut|keskustella keskustelee keskustelevat keskustellaan keskustelemaan keskusteltu|oppia oppii oppivat opitaan
oppimaan oppinut|laulaa laulaa laulavat lauletaan laulamaan laulettu|tanssia tanssii tanssivat tanssitaan tanssimaan tanssittu|kävellä
kävelee kävelevät kävellään kävelemään kävelty|uida ui uivat uidaan uimaan uitu|tehdä tekee tekevät tehdään tekemään tehty|tulla tulee
tulevat tullaan tulemaan tullut|saada saa saavat saadaan saamaan saatu|voida voi voivat voidaan voineet voinut|olla on ovat ollaan olemaan
ollut|auttaa auttaa auttavat autetaan auttamaan autettu|tukea tukee tukevat tuetaan tukemaan tuettu|ohjata ohjaa ohjaavat ohjataan
ohjaamaan ohjattu|järjestää järjestää järjestävät järjestetään järjestämään järjestetty|tarjota tarjoaa tarjoavat tarjotaan tarjoamaan
tarjottu|ilmoittautua ilmoittautuu ilmoittautuvat ilmoittaudutaan ilmoittautumaan ilmoittautunut|kuntoilla kuntoilee kuntoilevat
kuntoillaan kuntoilemaan kuntoillut|levätä lepää lepäävät levätään lepäämään levännyt|rentoutua rentoutuu rentoutuvat rentoudutaan
rentoutumaan rentoutunut|vahvistaa vahvistaa vahvistavat vahvistetaan vahvistamaan vahvistettu|parantaa parantaa parantavat parannetaan
parantamaan parannettu|hakea hakee hakevat haetaan hakemaan haettu|löytää löytää löytävät löydetään löytämään löydetty|kertoa kertoo
kertovat kerrotaan kertomaan kerrottu|kuunnella kuuntelee kuuntelevat kuunnellaan kuuntelemaan kuunneltu|lukea lukee lukevat luetaan
lukemaan luettu|kirjoittaa kirjoittaa kirjoittavat kirjoitetaan kirjoittamaan kirjoitettu|maalata maalaa maalaavat maalataan maalaamaan
maalattu|neuloa neuloo neulovat neulotaan neulomaan neulottu|leipoa leipoo leipovat leivotaan leipomaan leivottu|pelata pelaa pelaavat
pelataan pelaamaan pelattu|retkeillä retkeilee retkeilevät retkeillään retkeilemään retkeilty|jutella juttelee juttelevat jutellaan
juttelemaan juteltu|jakaa jakaa jakavat jaetaan jakamaan jaettu|alkaa alkaa alkavat aloitetaan alkamaan alkanut`
    .split('|')
    .map((forms) => forms.split(/\s+/));

/** Words without forms, the frequent ones first. */
export const PARTICLES =
  `ja on ei se että joka voi kun tai myös mutta kuin niin jos kanssa mukaan sekä ilman vain jo vielä aina usein yhdessä ennen jälkeen
noin kello ennakkoon tervetuloa maanantaisin tiistaisin keskiviikkoisin torstaisin perjantaisin viikoittain kuukausittain joka
toinen kaikille sinulle teille meillä teillä siellä täällä kotona ulkona sisällä etänä puhelimitse verkossa lähellä keskellä vieressä
varten kautta aikana välillä alle yli lisäksi tarvittaessa mahdollisesti erityisesti hyvin hieman paljon enemmän vähän
rauhallisesti turvallisesti maksutta omaan omassa oman itse muiden muita toisten sopii kuuluu maksaa kestää alkaen asti klo
ota meihin yhteyttä lisätietoja kysy rohkeasti tule sellaisena kuin olet`.split(/\s+/);

/** Whom names of activities are for. */
export const AUDIENCES =
  `ikääntyneille senioreille lapsille nuorille perheille aikuisille omaishoitajille aloittelijoille eläkeläisille
työttömille miehille naisille vauvoille maahanmuuttajille muistisairaille`.split(/\s+/);

export const ORGANISATIONS =
  `Eläkeliiton Sydänyhdistyksen Muistiyhdistyksen Marttayhdistyksen Punaisen_Ristin Lastensuojeluliiton
Omaishoitajien Mielenterveysyhdistyksen Nuorisoseuran Voimisteluseuran Hengitysyhdistyksen Reumayhdistyksen Asukasyhdistyksen
Kansalaisopiston Liikuntapalvelujen Kirjastopalvelujen Työttömien Kyläyhdistyksen Invalidien Kuulonhuollon Näkövammaisten Setlementin
Kulttuuripalvelujen Nuorisopalvelujen Eläkkeensaajien Urheilijoiden Partiolaisten`
    .split(/\s+/)
    .map((name) => name.replace('_', ' '));
export const UNITS = 'paikallisosasto yhdistys toimipiste keskus yksikkö jaosto kerho tuki'.split(' ');
export const FIRST_NAMES =
  `Aino Eero Helmi Oskari Liisa Matti Anneli Kalevi Ritva Pekka Sirpa Timo Leena Jukka Tuula Kari Päivi Mika Sari
Antti Elina Juhani Hanna Olavi Maria Tapio Kaarina Ilmari Johanna Veikko Sinikka Reijo Marjatta Seppo Irma Risto Eeva Hannu Outi Esa`.split(
    /\s+/,
  );
export const SURNAMES =
  `Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Saarinen Salminen
Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen
Väisänen Hiltunen Miettinen Pitkänen Aaltonen Manninen Koivisto Hakala Laaksonen Hirvonen Räsänen`.split(/\s+/);
