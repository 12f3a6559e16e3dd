/** Forms of activity, price, access, language and channel: words that stand beside what people look for. One ring a line. */
export const FORMS_AND_PRICE = `
# Forms
ryhmä, pienryhmä, porukka | grupp, smågrupp, gäng | group, small group
kerho, klubi, harrastuskerho, harrastusryhmä, kerhotoiminta | klubb, hobbyklubb, hobbygrupp, klubbverksamhet | club, hobby group, hobby club
kurssi, kurssitus, alkeiskurssi, jatkokurssi, peruskurssi | kurs, nybörjarkurs, fortsättningskurs, grundkurs | course, class, beginners' course | form:course
aloittelija, alkeet, vasta-alkaja, aloittaa, ensikertalainen | nybörjare, grunder, börja | beginner, basics, starter, first time, newbie
leiri, päiväleiri, kesäleiri, perheleiri, leiritoiminta, virkistysleiri | läger, dagläger, sommarläger, familjeläger, lägerverksamhet, rekreationsläger | camp, day camp, summer camp, family camp, holiday camp
retki, matka, virkistysretki, bussiretki, retkipäivä, päiväretki, opintoretki, reissu, kylpylämatka | utfärd, resa, utflykt, rekreationsutfärd, bussresa, busstur, dagstur, studieresa, spa-resa | trip, excursion, outing, day trip, coach trip, tour
tuettu loma, lomatuki, lomajärjestö, lomaviikko, sosiaalinen lomatoiminta | stödd semester, semesterstöd, semesterförening, social semesterverksamhet, semestervecka | supported holiday, subsidised holiday, holiday support
luento, esitelmä, yleisöluento, tietoisku, puhetilaisuus, asiantuntijaluento | föreläsning, föredrag, publikföreläsning, infosnutt, expertföreläsning | lecture, talk, public lecture, presentation
tapahtuma, tilaisuus, menovinkki, tapahtumapäivä, meno | evenemang, tillställning, händelse, happening | event, happening, what's on, events | form:event
juhla, festivaali, karnevaali, kekkerit, bileet, kemut | fest, festival, karneval, kalas, party | party, celebration, festival, fete, carnival
markkinat, tori, messut, myyjäiset, toritapahtuma | marknad, torg, mässa, basar, torgevenemang | market, fair, market square, bazaar
avoimet ovet, tutustuminen, tutustumispäivä, esittely, kokeilukerta, lajikokeilu | öppet hus, bekanta sig, introduktion, prova på | open day, open house, introduction, taster session, try out
info, infotilaisuus, tiedotustilaisuus, neuvontatilaisuus | info, informationsmöte, infotillfälle | info session, information session, information event
neuvonta, ohjaus, opastus, neuvo, neuvoja, tietoa ja tukea | rådgivning, handledning, vägledning, råd, rådgivare | advice, guidance, counselling, adviser | form:advice
työpaja, paja, pajatoiminta, workshop | verkstad, workshop, skaparverkstad | workshop, studio
kilpailu, turnaus, kisa, kisailu | tävling, turnering, match | competition, tournament, contest
loma, lomatoiminta, loma-aika > kesäloma, hiihtoloma, syysloma, lomaleiri | lov, lovverksamhet > sommarlov, sportlov, höstlov | school holiday, half-term, holiday > summer holiday
virkistys, virkistyspäivä, virkistystoiminta, virkistäytyminen | rekreation, rekreationsdag, rekreationsverksamhet | recreation, day out, recreational

# Price
ilmainen, maksuton, (ilmaiseksi), ei maksa mitään, (maksutta), (veloituksetta) | gratis, avgiftsfri, kostnadsfri, fri entré, fritt inträde | free, free of charge, no charge, for free, free admission | price:free
halpa, edullinen, pienellä rahalla, alennus, eläkeläisalennus, (halvalla), alehinta | billig, förmånlig, rabatt, pensionärsrabatt, billigt | cheap, affordable, low-cost, inexpensive, discount, concession
kaikukortti, kaiku-kortti, kaikukorttilainen, kaiku | kaikukortet, kaiku-kortet, kaikukort | kaikukortti, kaiku card, culture pass | price:kaikukortti
maksu, hinta, osallistumismaksu, maksullinen, jäsenmaksu, pääsymaksu | avgift, pris, deltagaravgift, avgiftsbelagd, medlemsavgift, inträde | fee, price, charge, membership fee, entrance fee, cost
palveluseteli, liikuntaseteli, kulttuuriseteli, seteli, smartum, epassi | servicesedel, motionssedel, kultursedel, sedel, smartum, epassi | service voucher, voucher, smartum, sports voucher
harrastustuki, stipendi, avustus, lahjoitus, tukea harrastukseen | hobbystöd, stipendium, bidrag, donation, stöd för hobby | hobby grant, scholarship, grant, donation

# Access and how to take part
esteetön, esteettömyys, esteetön pääsy | tillgänglig, tillgänglighet, hinderfri, obehindrad | accessible, accessibility, barrier-free, step-free | access:step-free-entrance
pyörätuoli, rullatuoli | rullstol, rullstolsburen, med rullstol | wheelchair, wheelchair user, wheelchair accessible | access:wheelchair
induktiosilmukka, kuulosilmukka, induktio, t-silmukka | induktionsslinga, hörslinga, teleslinga, slinga | induction loop, hearing loop, loop system | access:induction-loop
inva-wc, invavessa, esteetön wc, (inva), esteetön vessa | handikapptoalett, tillgänglig toalett, invatoalett, rwc | accessible toilet, disabled toilet | access:accessible-toilet
inva-paikka, invapaikka, invapysäköinti, invaparkki | handikapparkering, invaparkering, tillgänglig parkering | disabled parking, accessible parking, blue badge parking | access:accessible-parking
parkkipaikka, pysäköinti, parkki | parkering, p-plats, parkeringsplats | parking, car park
opaskoira, avustajakoira | ledarhund, assistanshund | guide dog, assistance dog | access:guide-dog
selkokieli, selkosuomi, selkokielinen, helppolukuinen, selko | lättläst, lätt språk, lättspråk, lätt svenska | plain language, easy to read, easy language, easy finnish | access:plain-language
hiljainen tila, rauhallinen tila, aistiystävällinen, aistihuone, rauhallinen, aistiyliherkkä | lugnt rum, tyst rum, sinnesvänlig, lugn, sinnesrum | quiet space, quiet room, sensory friendly, calm, low sensory | access:quiet-space
tekstitys, tekstitetty, kirjoitustulkkaus | textning, textad, skrivtolkning | captioned, subtitles, captioning, speech-to-text | access:captioned
(etänä), etäryhmä, verkkoryhmä, etäyhteys, teams, zoom, striimi, verkkoluento, chat, etäjumppa | på distans, distans, på nätet, nätgrupp, webbinarium, teams, zoom, chatt, distansgrupp | online, remote, virtual, webinar, zoom, online group, chat | channel:remote
(puhelimitse), puhelinpalvelu, puhelinneuvonta, auttava puhelin, tukipuhelin, neuvontapuhelin, (numero) | per telefon, telefontjänst, telefonrådgivning, hjälptelefon, stödtelefon, (ringa), (nummer) | by phone, telephone service, phone advice, helpline, (call), hotline | channel:phone
(kotiin), kotikäynti, kotiin tuotava | (hem), hembesök, (hemma) | at home, home visit, to your home | channel:home
matalan kynnyksen, ei ilmoittautumista, avoin ryhmä, ilman ajanvarausta, ilman ilmoittautumista, voi tulla milloin vain, walk in | lågtröskel, ingen anmälan, öppen grupp, utan tidsbeställning, utan anmälan | low-threshold, no registration, drop-in, open group, no appointment, walk-in, no booking | signUp:drop-in
ilmoittautuminen, ajanvaraus, ilmoittautua, varaus, varata aika, ennakkoilmoittautuminen | anmälan, tidsbeställning, anmäla sig, bokning, boka tid, förhandsanmälan | registration, booking, sign up, appointment, book a time, enrol
lähete, hyvinvointilähete, sosiaalinen resepti | remiss, hälsoremiss, välfärdsremiss, socialt recept | referral, social prescribing, social prescription | signUp:referral
ruotsinkielinen, (ruotsiksi), suomenruotsalainen | svenskspråkig, på svenska, finlandssvensk | swedish-speaking, in swedish, swedish-language | language:sv
englanninkielinen, (englanniksi) | engelskspråkig, på engelska | english-speaking, in english, english-language | language:en
venäjänkielinen, (venäjäksi), venäjä | ryskspråkig, på ryska, ryska | russian-speaking, in russian, russian | language:ru
arabiankielinen, (arabiaksi), arabia | arabiskspråkig, på arabiska, arabiska | arabic-speaking, in arabic, arabic | language:ar
somalinkielinen, (somaliksi), somali | somaliskspråkig, på somaliska, somaliska | somali-speaking, in somali, somali | language:so
ukrainankielinen, (ukrainaksi) | ukrainskspråkig, på ukrainska | ukrainian-speaking, in ukrainian | language:uk
suomenkielinen, (suomeksi) | finskspråkig, på finska | finnish-speaking, in finnish, finnish-language | language:fi

# When
aamu, aamupäivä, aamuvirkku | morgon, förmiddag, på morgonen | morning, in the morning, forenoon
ilta, iltaryhmä | kväll, på kvällen, kvällsgrupp | evening, in the evening, evenings
viikonloppu, lauantai ja sunnuntai | veckoslut, veckända, på veckoslutet, helg | weekend, at the weekend

# Places
hyvinvointikeskus, hyvinvointipiste, hyvinvointitalo, hytepiste, hyte-piste | välfärdscenter, hälso- och välfärdscenter, välfärdspunkt, välmåendecentral | wellbeing centre, health and wellbeing centre, wellbeing point
hyvinvointialue, kymenhva, kymenlaakson hyvinvointialue, maakunta, phhyky, kymsote | välfärdsområde, kymmenedalens välfärdsområde, landskap | wellbeing services county, county, health authority
kaupungintalo, kunnantalo, kunnanvirasto | stadshus, kommunhus | town hall, city hall
koulu | skola | school
kokoustila, kokoushuone, (tila), vuokrattava tila, juhlatila, kerhohuone, kerhotila, tilavuokraus | möteslokal, mötesrum, lokal, lokal att hyra, festlokal, klubbrum, klubblokal | meeting room, venue, room to hire, hall hire, function room, clubroom
`;
