/** Who: ages, families, origins, situations. One ring a line: fi | sv | en | facet:value (`parse-rings.ts` tells how to write them). */
export const PEOPLE = `
# Older people
seniori, ikäihminen, ikääntynyt, ikääntyvä, eläkeläinen, vanhus, vanhempi väki | senior, äldre, pensionär, åldring | senior, older people, elderly, pensioner, retired | targetGroup:KR1.1
mummo, mummi, isoäiti | mormor, farmor, mommo | grandmother, grandma, granny | targetGroup:KR1.1
ukki, vaari, pappa, isoisä | morfar, farfar, fafa | grandfather, grandpa, granddad | targetGroup:KR1.1
isovanhempi, isovanhemmuus | mor- och farförälder, farförälder | grandparent
varaisovanhempi, varamummo, varavaari, kylämummi | extra mormor, reservmormor, låneförälder | substitute grandparent, volunteer grandparent
eläke, (eläkkeelle), eläköityminen | pension, pensionering | retirement, pension | lifeSituation:KE10
seniorikerho, eläkekerho, eläkeläiskerho, päiväkerho | seniorklubb, pensionärsklubb, dagklubb | seniors' club, pensioners' club | targetGroup:KR1.1
seniorineuvonta, ikäneuvo, ikäneuvola, senioripiste | seniorrådgivning, äldrerådgivning | advice for older people | targetGroup:KR1.1

# Families and children
perhe, lapsiperhe, koko perhe | familj, barnfamilj, hela familjen | family, families with children, whole family | targetGroup:KR1.2
lapsi, lapsonen, mukula, muksu, tenava | barn, knatte | child, kid | targetGroup:KR1.2
vauva, vauvaikäinen, vauveli | baby, spädbarn, bebis | baby, infant | targetGroup:KR1.2
taapero, pikkulapsi, pikkuinen | småbarn | toddler, small child | targetGroup:KR1.2
alle kouluikäinen, leikki-ikäinen, esikouluikäinen | barn under skolåldern, förskolebarn | preschool child, under school age | targetGroup:KR1.2
koululainen, alakoululainen, kouluikäinen | skolbarn, skolelev | schoolchild, pupil | targetGroup:KR1.2
iltapäivätoiminta, iltapäiväkerho, iltapäivähoito, aamutoiminta | eftermiddagsverksamhet, eftermiddagsklubb, eftis, eftermiddagsvård | after-school care, after-school club
perhekerho, perhekahvila, vauvakahvila, vauvakerho | familjeklubb, familjecafé, babycafé, babyklubb | family café, family club, baby café | targetGroup:KR1.2
perhekeskus, perhetalo, perhetupa | familjecenter, familjehus | family centre | targetGroup:KR1.2
leikkipuisto, leikkipaikka, leikkikenttä | lekpark, lekplats | playground, play park
sisäleikkipuisto, hoplop | inomhuslekpark, lekland | indoor playground, soft play
isä, isyys, iskä, isukki, faija | pappa, faderskap, farsa | father, dad, daddy, fatherhood
isäryhmä, isä-lapsitoiminta, isäkerho | pappagrupp, pappaklubb | fathers' group, dads' group
äiti, äitiys, äippä, mutsi | mamma, moderskap, morsa | mother, mum, mom, motherhood
raskaus, (raskaana), odotusaika, odottava | graviditet, gravid, blivande mamma | pregnancy, pregnant, expecting | lifeSituation:KE1
synnytys, perhevalmennus, synnytysvalmennus | förlossning, familjeförberedelse, förlossningsförberedelse | childbirth, antenatal class, birth preparation | lifeSituation:KE1
imetys, imettää, imetystuki | amning, amma, amningsstöd | breastfeeding
synnytyksen jälkeinen masennus, babyblues, äidit irti synnytysmasennuksesta | förlossningsdepression | postnatal depression, postpartum depression
keskonen, ennenaikaisesti syntynyt | prematur, för tidigt född | premature baby, preterm
vanhempi, vanhemmuus, kasvatus, huoltaja | förälder, föräldraskap, uppfostran, vårdnadshavare | parent, parenting, guardian
vanhemmuuden tuki, kasvatusneuvonta, perheneuvola, perheneuvonta | föräldrastöd, familjerådgivning, uppfostringsrådgivning | parenting support, family counselling
yksinhuoltaja, yhden vanhemman perhe, totaaliyksinhuoltaja | ensamförälder, ensamförsörjare, ensamstående förälder | single parent, lone parent
uusperhe, bonusvanhempi, äitipuoli, isäpuoli | nyfamilj, bonusförälder, styvmor, styvfar | blended family, stepfamily, stepparent
sijaisvanhempi, sijaisperhe, perhehoito | fosterförälder, fosterfamilj, familjevård | foster parent, foster family, foster care
adoptio, adoptioperhe, ottolapsi | adoption, adoptivfamilj, adoptivbarn | adoption, adoptive family
monikkoperhe, kaksonen | tvilling, flerlingsfamilj, trilling | twin, multiple birth, triplet
lapsettomuus, tahaton lapsettomuus, simpukka | barnlöshet, ofrivillig barnlöshet | infertility, childlessness
avioero, ero, erovanhempi, eroperhe, eronnut | skilsmässa, separation, frånskild | divorce, separation, separated parent | lifeSituation:KE7
parisuhde, avioliitto, parisuhdekurssi, perheasiain neuvottelukeskus | parförhållande, äktenskap, parkurs, parrådgivning | relationship, marriage, couples counselling
lastenhoito, lapsenvahti, lapsenhoitaja, hoitoapu | barnpassning, barnvakt, barnskötare | babysitting, childcare, babysitter
lastensuojelu, huostaanotto | barnskydd, omhändertagande | child protection, child welfare
päiväkoti, varhaiskasvatus, tarha, eskari, esiopetus | daghem, dagis, småbarnspedagogik, förskola, eskis | day care, nursery, kindergarten, preschool

# Young people and students
nuori, nuoriso, teini, teini-ikäinen, murrosikäinen | ungdom, ung, unga, tonåring | youth, young people, teenager, adolescent | targetGroup:KR1.3
nuori aikuinen, nuoret aikuiset | ung vuxen, unga vuxna | young adult | targetGroup:KR1.3
varhaisnuori, tokaluokkalainen, esiteini | tidig tonåring, förpubertal | tween, preteen | targetGroup:KR1.3
nuorisotalo, nuokkari, nuorisotila, nuta | ungdomsgård, ungdomshus, ungdomslokal | youth centre, youth club, youth house
nuorisotyö, nuoriso-ohjaaja, nuorisotoimi, nuorisopalvelu | ungdomsarbete, ungdomsledare, ungdomstjänster | youth work, youth worker, youth services
etsivä nuorisotyö, etsivä työ | uppsökande ungdomsarbete, uppsökande arbete | outreach youth work, outreach
ohjaamo, nuorten ohjauspiste | navigatorn, unga vägledning | one-stop guidance centre, guidance centre
nuorten työpaja, starttipaja, työpaja | ungdomsverkstad, startverkstad, arbetsverkstad | youth workshop, workshop for young people
opiskelija, opiskelu, opinto, opiskelijaelämä | studerande, studier, studielivet, student | student, studies, student life
opiskelijaterveys, yths | studenthälsa, shvs | student health
partio, partiolainen, partiolippukunta, sudenpentu | scouting, scout, scoutkår, vargunge | scouts, scouting, scout troop
koulukiusaaminen, kiusaaminen, kiusattu | mobbning, mobbad | bullying, bullied

# Adults by situation
aikuinen, täysi-ikäinen, työikäinen | vuxen, myndig, i arbetsför ålder | adult, grown-up, working age
mies, ukko, äijä, miesryhmä, mieskerho | man, karl, mansgrupp, herr | man, men's group
nainen, naisryhmä, naistenryhmä | kvinna, dam, kvinnogrupp | woman, women's group, ladies
miesten talkookoppi, äijäpaja, miesten verstas, miesten vintti, miestenvintti | mansverkstad, gubbverkstad | men's shed, sheds
naistentila, tyttöjen talo, tyttötyö | flickornas hus, kvinnorum, flickarbete | girls' house, women's space
poikien talo, poikatyö | pojkarnas hus, pojkarbete | boys' house
omaishoitaja, omaishoito, omainen, läheinen, hoivaaja | närståendevårdare, närståendevård, anhörig, anhörigvårdare, närstående | carer, family carer, caregiver, informal carer | lifeSituation:KE13
omaishoitajan vapaa, lomitus, sijaishoitaja, intervallihoito | avlastning, ledighet för närståendevårdare, intervallvård | respite, respite care
vammainen, vammaisuus, toimintarajoitteinen, erityinen tuki, (vamma) | funktionsnedsättning, funktionshinder, handikapp, handikappad | disabled, disability, impairment | targetGroup:KR1.6
kehitysvammainen, kehitysvamma | utvecklingsstörd, intellektuell funktionsnedsättning, utvecklingsstörning | intellectual disability, learning disability | targetGroup:KR1.6
liikuntavammainen, liikuntarajoitteinen, liikuntaesteinen | rörelsehindrad, rörelsehinder | physical disability, reduced mobility, mobility impaired | targetGroup:KR1.6
erityislapsi, erityistä tukea tarvitseva lapsi, leijonaemot | barn med särskilda behov, specialbarn, lejonmammor | special needs child, child with special needs
autismi, autismikirjo, asperger, autistinen | autism, autismspektrum, asperger | autism, autism spectrum, asperger
adhd, tarkkaavuushäiriö, ylivilkkaus, neurokirjo, nepsy | adhd, add, uppmärksamhetsstörning, neuropsykiatrisk | adhd, attention deficit, neurodivergent
oppimisvaikeus, lukivaikeus, lukihäiriö | inlärningssvårighet, läs- och skrivsvårigheter, dyslexi | learning difficulty, dyslexia
pitkäaikaissairas, pitkäaikaissairaus, kroonikko, krooninen | långtidssjuk, långtidssjukdom, kroniker, kronisk | long-term illness, chronic, chronically ill | targetGroup:KR1.4
ulkosuomalainen, paluumuuttaja | utlandsfinländare, återflyttare | finn abroad, returnee | targetGroup:KR1.5
uusi paikkakunnalla, uusi asukas, tulomuuttaja, muutto | nyinflyttad, ny på orten, flytt | newcomer, new in town, new resident | lifeSituation:KE4
varusmies, asevelvollinen, siviilipalvelus, intti, armeija | beväring, värnpliktig, civiltjänst, armén | conscript, military service, civilian service | lifeSituation:KE2
veteraani, sotaveteraani, rintamaveteraani, sotainvalidi | veteran, krigsveteran, krigsinvalid | veteran, war veteran
vanki, vapautuva vanki, entinen vanki, rikostausta, kriminaalihuolto | fånge, frigiven fånge, kriminalvård | prisoner, ex-prisoner, probation
asunnoton, asunnottomuus, koditon | bostadslös, bostadslöshet, hemlös | homeless, homelessness
sateenkaari, seta, homo, lesbo, biseksuaali, seksuaalivähemmistö, hlbtiq | regnbåge, hbtiq, homosexuell, lesbisk, bisexuell, sexuell minoritet | rainbow, lgbtq, lgbt, gay, lesbian, bisexual, queer
transihminen, transsukupuolinen, muunsukupuolinen, sukupuolivähemmistö | transperson, transkönad, ickebinär, könsminoritet | transgender, trans, non-binary, gender minority
romani | rom, romer | roma, romani
saamelainen, saame, saamenkielinen | samer, samisk, samiska | sámi, sami

# New in Finland
maahanmuuttaja, maahanmuutto, ulkomaalainen, maahan muuttanut, mamu | invandrare, invandring, utlänning, nyanländ, inflyttad | immigrant, migrant, foreigner, newcomer to finland | lifeSituation:KE5
kotoutuminen, kotouttaminen, kotoutumiskoulutus, kotouttamiskoulutus | integration, integrationsutbildning, integrationsfrämjande | integration, integration training | lifeSituation:KE5
pakolainen, turvapaikanhakija, turvapaikka, vastaanottokeskus | flykting, asylsökande, asyl, flyktingförläggning | refugee, asylum seeker, asylum, reception centre
paperiton, ilman oleskelulupaa | papperslös | undocumented
ukrainalainen, ukraina | ukrainare, ukrainsk, ukraina | ukrainian, ukraine
monikulttuurinen, kansainvälinen, kansainvälisyys, kulttuurikahvila, maailmankahvila | mångkulturell, internationell, multikulturell, kulturcafé | multicultural, international, intercultural
suomen kieli, suomi toisena kielenä, suomen kurssi, suomen opiskelu, suomen alkeet, s2 | finska, finska språket, finska som andraspråk, kurs i finska | finnish, finnish language, finnish course, learn finnish, finnish for foreigners
kielikahvila, kielikerho, puhekerho, suomikahvila > keskustelukerho | språkcafé, språkkafé, språkklubb, pratklubb | language café, language club, conversation club
kielikurssi, kieliopinto, vieras kieli | språkkurs, språkstudier, främmande språk | language course, language class, foreign language
ruotsin kieli, ruotsin kurssi | svenska språket, svenskkurs, kurs i svenska | swedish language, swedish course
englannin kieli, englannin kurssi, englanti | engelska, engelska språket, kurs i engelska | english language, english course
tulkki, tulkkaus, tulkkauspalvelu | tolk, tolkning, tolktjänst | interpreter, interpreting
`;
