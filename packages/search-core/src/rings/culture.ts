/** Culture, crafts, music, reading, clubs and learning. One ring a line: fi | sv | en | facet:value. */
export const CULTURE = `
kulttuuri, kulttuuritoiminta, kulttuuritapahtuma | kultur, kulturverksamhet, kulturevenemang | culture, cultural activities, cultural event
kulttuurikaveri, kulttuuriluotsi, kulttuuriystävä | kulturkompis, kulturlots, kulturvän | culture buddy, culture companion
kulttuurihyvinvointi, taidehyvinvointi, kulttuurihyvinvointipalvelu | kulturvälfärd, kultur och hälsa, konst och hälsa | arts and health, arts on prescription, cultural wellbeing
harrastus, vapaa-aika, harrastaa, harrastaminen, ajanviete | hobby, fritid, fritidsintresse, fritidssysselsättning | hobby, leisure, pastime, free time

# Music
musiikki, musisointi, soitto | musik, musicerande, spela musik | music, making music
muskari, musiikkileikkikoulu, vauvamuskari, musiikkileikki | musiklekskola, musiklekis, babymusik, musiklek | music playschool, music playgroup, baby music, toddler music
laulu, laulaa, laulaminen, laululeikki | sång, sjunga, sånglek | singing, sing, song
kuoro, kuorolaulu, lauluryhmä, kööri | kör, körsång, sånggrupp | choir, choral singing, singing group
yhteislaulu, toivelaulu, lauluilta, laulutuokio, lauluhetki | allsång, önskesång, sångstund, visafton | sing-along, community singing, singalong
karaoke, karaokeilta | karaoke, karaokekväll | karaoke
konsertti, keikka, musiikki-ilta, musiikkitapahtuma | konsert, spelning, musikkväll, musikevenemang | concert, gig, live music
bändi, bänditoiminta, bändikämppä, orkesteri, soittokunta, bändiharjoittelu | band, bandverksamhet, orkester, musikkår, spelmanslag | band, orchestra, rehearsal room
soitonopetus, musiikkiopisto, musiikkikoulu, soittotunti, musaopisto | musikinstitut, musikskola, instrumentundervisning, musiklektion | music lesson, music school
soitin, soittaminen > kitara, piano, ukulele, haitari, kantele, viulu, rumpu, huuliharppu | instrument, spela instrument > gitarr, piano, ukulele, dragspel, kantele, fiol, trumma, munspel | musical instrument, play an instrument > guitar, piano, ukulele, accordion, violin, drum
kitara, kitaransoitto | gitarr, gitarrspel | guitar
haitari, harmonikka, hanuri | dragspel | accordion
piano, pianonsoitto | piano, pianospel | piano, piano playing

# Making
käsityö, kädentaito, askartelu, näpertely, käsillä tekeminen, kässä > neulonta, virkkaus, ompelu, kudonta, huovutus, puutyö | handarbete, hantverk, pyssel, slöjd > stickning, virkning, sömnad, vävning, tovning, träslöjd | craft, handicraft, arts and crafts, handiwork > knitting, crochet, sewing, weaving, felting, woodwork
neulonta, neuloa, virkkaus, kutominen, neulekahvila, neulekerho, puikko, sukka, villasukka | stickning, sticka, virkning, stickcafé, stickklubb, yllesocka | knitting, knit, crochet, knitting café, knitting club
kudonta, kankaankudonta, kangaspuut, matonkudonta, kutomo | vävning, väva, vävstol, vävstuga, mattvävning | weaving, loom, rug weaving
ompelu, ommella, ompelukerho, ompeluseura, korjausompelu, ompelukone, tilkkutyö | sömnad, sy, syklubb, syjunta, symaskin, lappteknik | sewing, sew, sewing circle, sewing machine, quilting, patchwork
huovutus, huopa | tovning, filtning | felting
kirjonta | broderi, brodera | embroidery
nypläys, pitsi, pitsinnypläys | knyppling, spets | lace making, lace
keramiikka, savi, savityö, posliininmaalaus, dreijaus | keramik, lera, porslinsmålning, drejning | ceramics, pottery, clay, porcelain painting
puutyö, puukäsityö, nikkarointi, verstas, puuverstas | träslöjd, snickeri, träarbete, snickarverkstad | woodwork, carpentry
entisöinti, huonekalujen entisöinti | restaurering, möbelrestaurering | restoration, furniture restoration
puunveisto, veistely, vuoleminen | täljning, träsnideri | wood carving, whittling
metallityö, takominen, taonta | metallarbete, smide | metalwork, blacksmithing
hopeatyö, koru, korukurssi | silversmide, smycke, smyckeskurs | jewellery making, silversmithing, jewellery
kuvataide, maalaus, maalata, piirustus, piirtäminen, akvarelli, taiteilu, piirtää | bildkonst, målning, måla, teckning, akvarell, rita | art, painting, paint, drawing, watercolour, draw
kuvataidekoulu, taidekoulu, taidekerho, kuvis, kuviskerho | bildkonstskola, konstskola, konstklubb | art school, art club
taide, taideharrastus, taideryhmä | konst, konstgrupp | art, art group
taidenäyttely, näyttely, galleria, taidemuseo, taidehalli | utställning, konstutställning, galleri, konstmuseum, konsthall | exhibition, art exhibition, gallery, art museum
valokuvaus, valokuva, kamera, valokuvakerho, kamerakerho, kuvaaminen | fotografering, foto, kamera, fotoklubb, kameraklubb | photography, photo, camera club
museo, museovierailu, kotiseutumuseo | museum, museibesök, hembygdsmuseum | museum, museum visit, local museum

# Stage and screen
teatteri, näytelmä, teatteriesitys, kesäteatteri | teater, pjäs, teaterföreställning, sommarteater | theatre, summer theatre
näytteleminen, harrastajateatteri, teatterikerho, ilmaisutaito, improvisaatio, impro, teatteriryhmä, draamakerho | skådespeleri, amatörteater, teaterklubb, uttryckskonst, improvisation, teatergrupp, drama | acting, amateur dramatics, drama group, improvisation, improv, drama club
elokuva, leffa, elokuvakerho, kino, elokuvateatteri, leffailta, filmi | film, bio, filmklubb, biograf, filmkväll | film, movie, cinema, film club, movie night
nukketeatteri, lastenteatteri, lastenesitys | dockteater, barnteater, barnföreställning | puppet theatre, children's theatre
stand up, komiikka, huumori | ståupp, komik, humor | stand-up, comedy

# Books, words, history, learning
kirjasto, kirjastoauto, omatoimikirjasto, kirjastokortti | bibliotek, bokbuss, meröppet bibliotek, lånekort | library, mobile library, library card
kirjaston kotipalvelu, kirjojen kotiinkuljetus | bibliotekets hemservice, boken kommer | home library service
lukupiiri, kirjapiiri, kirjallisuuspiiri, lukuryhmä, kirjallisuuskerho | läsecirkel, bokcirkel, litteraturcirkel, bokklubb | book club, reading group, reading circle
lukeminen, kirjallisuus, kirja, lukea, lukuharrastus | läsning, litteratur, bok, läsa | reading, literature, book, read
runo, runous, runoilta | dikt, poesi, diktkväll | poem, poetry
ääneen lukeminen, lukutuokio, lukumummi, ääneenlukija | högläsning, lässtund, läsmormor | reading aloud
lukukoira | läshund | reading dog
äänikirja, celia | ljudbok, talbok, celia | audiobook, talking book
satutunti, satutuokio, satuhetki, satu, loruttelu, lorutuokio, tarinatuokio | sagostund, saga, ramsa, sagotimme | story time, storytime, fairy tale, rhyme time
kirjoittaminen, kirjoittajapiiri, luova kirjoittaminen, kirjoittajaryhmä, elämäntarina, muistelma, sanataide | skrivande, skrivarcirkel, kreativt skrivande, livsberättelse, memoarer, ordkonst | writing, creative writing, writing group, writers' group, life story, memoir
muistelu, muisteluryhmä, muistelutuokio, muisteluhetki | minnesstund, hågkomst, minnesgrupp, erinringsgrupp | reminiscence, reminiscence group
historia, kotiseutu, perinne, kotiseutuyhdistys, kotiseututyö | historia, hembygd, tradition, hembygdsförening | history, local history, heritage, local heritage society
sukututkimus, sukuseura, sukututkija | släktforskning, släktförening, släktforskare | genealogy, family history
keräily, keräilijä, postimerkki | samlande, samlare, frimärke | collecting, collector, stamp
lautapeli, seurapeli, pelikahvila, peli-ilta, pelaaminen yhdessä, lautapelikerho, roolipeli | brädspel, sällskapsspel, spelcafé, spelkväll, rollspel | board game, games café, game night, role-playing game
shakki, sakki, šakki, shakkikerho | schack, schackklubb | chess, chess club
bridge, bridgekerho | bridge, bridgeklubb | bridge, bridge club
korttipeli, kortinpeluu > bridge, canasta, tuppi, pasianssi | kortspel > bridge, canasta, patiens | card game, cards > bridge, canasta
bingo, bingoilta | bingo, bingokväll | bingo, bingo night
tietovisa, visailu, visa, pubivisa | frågesport, frågetävling, quiz | quiz, pub quiz, trivia
aivojumppa, aivotreeni, muistijumppa, aivovoimistelu, muistitreeni | hjärngympa, minnesträning, minnesgympa, hjärngymnastik | brain training, brain gym, memory exercise
kansalaisopisto, työväenopisto, aikuisopisto, kansalaisopiston kurssi, opisto, vapaa sivistystyö | medborgarinstitut, arbis, arbetarinstitut, vuxeninstitut | adult education centre, community college, evening class, adult education
ikäihmisten yliopisto, kolmannen iän yliopisto, seniorien yliopisto | seniorernas universitet, öppet universitet för äldre, tredje ålderns universitet | university of the third age, u3a
kansanopisto, opistovuosi | folkhögskola | folk high school
opintopiiri, keskustelupiiri, keskusteluryhmä, keskustelukerho | studiecirkel, diskussionscirkel, diskussionsgrupp, samtalsgrupp | study circle, discussion group
tiede, tiedekerho, tiedeluento | vetenskap, vetenskapsklubb | science, science club
koodaus, koodauskerho, ohjelmointi, robotiikka | kodning, kodklubb, programmering, robotik | coding, code club, programming, robotics
lego, legokerho, rakentelu | lego, legoklubb, bygga | lego, lego club, building
joulu, joulujuhla, joulumyyjäiset, pikkujoulu, joulutapahtuma, puurojuhla | jul, julfest, julmarknad, lillajul, julevenemang, gröt | christmas, christmas party, christmas fair, christmas market
pääsiäinen, pääsiäisaskartelu | påsk, påskpyssel | easter, easter crafts
vappu, vappujuhla | första maj, valborg, vappen | may day, walpurgis
juhannus, juhannusjuhla | midsommar, midsommarfest | midsummer
itsenäisyyspäivä, itsenäisyyspäivän juhla | självständighetsdag, självständighetsfest | independence day
`;
