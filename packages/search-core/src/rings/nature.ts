/** Nature, the outdoors and animals. One ring a line: fi | sv | en | facet:value. */
export const NATURE = `
luonto, lähiluonto, luontoliikunta | natur, närnatur, ute i naturen | nature, local nature
ulkoilu, ulkoilma, ulkoilla, ulkoilutapahtuma | friluftsliv, uteliv, utevistelse | outdoors, outdoor activities, open air
kävely, kävellä, kävelylenkki, lenkki, kävelyryhmä, kävelykaveri, kävelyseura, kävelyporukka, yhteislenkki | promenad, promenera, promenadgrupp, gång, gå ut | walk, walking, walking group, stroll
sauvakävely, sauvarinki | stavgång, gå med stavar | nordic walking, pole walking
opastettu kävely, kävelykierros, kaupunkikävely, kävelyopastus, kotiseuturetki | guidad promenad, stadsvandring, rundvandring | guided walk, walking tour, town walk
retkeily, vaellus, retkeillä, patikointi, eräily, vaeltaa, patikka > luontopolku, retkeilyreitti, laavu, kansallispuisto | vandring, fotvandring, vandra, hajk > naturstig, vandringsled, vindskydd, nationalpark | hiking, hike, trekking, backpacking, rambling > trail, lean-to, national park
luontopolku, polku, luontoreitti, ulkoilureitti, retkeilyreitti, esteetön polku, pitkospuu | naturstig, stig, vandringsled, friluftsled, spång | nature trail, trail, path, hiking trail, boardwalk
laavu, tulipaikka, nuotiopaikka, grillipaikka, kota, nuotio, keittokatos, makkaranpaisto | vindskydd, eldplats, grillplats, kåta, lägereld, grillkåta | lean-to, campfire, fireplace, campfire site, grill hut
eräkämppä, autiotupa, retkimaja, metsämökki, leirikeskus | ödestuga, kämpa, skogsstuga, lägergård | wilderness hut, cabin, camp centre
kansallispuisto, luonnonsuojelualue, luonnonpuisto | nationalpark, naturreservat, naturskyddsområde | national park, nature reserve
puisto, viheralue, kaupunkipuisto, arboretum | park, grönområde, stadspark | park, green space, city park
luontoretki, metsäretki, luontokerho, metsämieli, metsäkävely, metsäkylpy | naturutfärd, skogsutflykt, naturklubb, skogspromenad, skogsbad | nature trip, forest walk, nature club, forest bathing
green care, luontohoiva, hoivamaatila, luonto terapia, vihreä hoiva, sosiaalinen maatila | grön omsorg, green care, omsorgsgård | green care, care farm, nature therapy
eläinavusteinen, hoivaeläin, kaverikoira, koira-avusteinen, karvakaveri, eläinterapia | djurassisterad, vårdhund, kompishund, terapidjur, terapihund | animal assisted, therapy dog, therapy animal
koira, koiraharrastus, koirapuisto, agility, koirakerho, hauva | hund, hundpark, agility, hundklubb, hundsport | dog, dog park, agility, dog club
eläin, lemmikki, lemmikkieläin | djur, husdjur, sällskapsdjur | animal, pet
kotieläinpiha, kotieläinpuisto, eläintila | husdjursgård, djurgård | petting farm, animal farm
lintu, lintuharrastus, lintubongaus, lintuyhdistys, lintutorni, bongailu | fågel, fågelskådning, fågelförening, fågeltorn | bird, birdwatching, birding
kalastus, kalastaa, onkiminen, onki, pilkki, pilkkiminen, kalareissu | fiske, fiska, mete, pimpla, pimpelfiske | fishing, angling, ice fishing
metsästys, riistanhoito, metsästysseura, hirviseurue | jakt, viltvård, jaktförening, jaktlag | hunting, game management
sieni, sienestys, sieniretki, sienikurssi | svamp, svampplockning, svamputflykt, svampkurs | mushroom, mushroom picking
marja, marjastus, marjaretki | bär, bärplockning | berry, berry picking
villiyrtti, hortoilu, villivihannes | vildört, vildväxt | wild herb, foraging, wild food
puutarha, puutarhanhoito, puutarhuri, kasvimaa, viljelypalsta, viljely, palstaviljely, siirtolapuutarha, puutarhakerho | trädgård, trädgårdsskötsel, trädgårdsklubb, odling, odlingslott, koloniträdgård | garden, gardening, allotment, community garden, growing, garden club
yrtti, yrttitarha, yrttikurssi | ört, örtagård, kryddväxt | herb, herb garden
kukka, kukkasidonta, kukkakurssi | blomma, blombinderi | flower, flower arranging
luonnonsuojelu, ympäristö, ympäristönsuojelu | naturskydd, miljö, miljöskydd | conservation, environment, nature conservation
kierrätys, kierrätyskeskus | återvinning, återvinningscentral, återbruk | recycling, recycling centre, reuse
ilmasto, ilmastonmuutos, kestävä kehitys | klimat, klimatförändring, hållbar utveckling | climate, climate change, sustainability
kirpputori, kirppis, kierrätystapahtuma, vaatteiden vaihto, second hand | loppis, loppmarknad, klädbyte, second hand | flea market, second-hand, swap, jumble sale
mehiläinen, mehiläishoito | biodling, biodlare | bee, beekeeping
tähti, tähtitiede, tähtiharrastus, tähtitorni | stjärnor, astronomi, observatorium | stars, astronomy, observatory
geokätköily, geokätkö | geocaching, geocache | geocaching, geocache
leirintäalue, telttailu, teltta, karavaanari | campingplats, camping, tält, karavan | campsite, camping, tent, caravan
saaristo, saari, saariretki | skärgård, skärgårdstur, öutfärd | archipelago, island
risteily, laivaretki, vesibussi, veneretki | kryssning, båttur, vattenbuss | cruise, boat trip, boat tour
`;
