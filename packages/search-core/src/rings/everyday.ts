/** Everyday life: digital help, food, sleep, money, work, housing, transport, and rights. One ring a line. */
export const EVERYDAY = `
# Digital help
digituki, digiapu, digineuvonta, digiopastus, tietotekniikkaneuvonta, nettiopastus, digiopastaja, digipiste, digitaito, digi | digistöd, digihjälp, datahjälp, digihandledning, datarådgivning, digital handledning, digital | digital help, digital support, computer help, tech help, it support, digital skills, digital
tietokone, läppäri, tietotekniikka, atk, kannettava, tabletti, tietokonekurssi, taulutietokone, padi, pädi > digituki, digiapu, digineuvonta | dator, datateknik, laptop, surfplatta, datakurs, pekplatta, padda > digistöd, digihjälp | computer, laptop, tablet, computer course, pc > digital
kännykkä, puhelin, älypuhelin, kapula, luuri, matkapuhelin, älyluuri > digituki, digiapu, digineuvonta | mobil, smarttelefon, telefon, mobiltelefon, lur > digistöd, digihjälp | mobile phone, smartphone, phone, cell phone, mobile > digital
netti, internet, laajakaista > digituki, digiapu, digineuvonta | nätet, internet, webben, bredband > digistöd, digihjälp | internet, web, broadband > digital
sähköposti, meili > digituki, digiapu, digineuvonta | e-post, mejl > digistöd, digihjälp | email, e-mail > digital
sosiaalinen media, some, facebook, whatsapp, instagram | sociala medier, facebook, whatsapp, instagram | social media, facebook, whatsapp
sähköinen asiointi, verkkopankki, suomi.fi, omakanta, pankkitunnus, verkkoasiointi | e-tjänst, nätbank, suomi.fi, mina kanta, bankkoder, e-tjänster | e-services, online banking, online bank, my kanta
tietoturva, huijaus, huijausviesti, nettihuijaus | datasäkerhet, bedrägeri, bluff, nätbedrägeri | online safety, scam, fraud, cyber security

# Food
ruuanlaitto, ruoanlaitto, kokkaus, kokkikerho, ruokakurssi, kokata, kokkikurssi | matlagning, laga mat, kockklubb, matkurs | cooking, cooking class, cookery, cook
ruoka > ruuanlaitto, kokkaus, ravitsemus, ruoka-apu, lounas, ateria | mat > matlagning, kost, mathjälp, lunch, måltid | food > cooking, nutrition, lunch, meal
leivonta, leipominen, leipoa | bakning, baka | baking, bake
ravitsemus, ravitsemusneuvonta, ravitsemusterapia, ravitsemusterapeutti, ravinto, terveellinen ruoka, ruokavalio, syöminen | näring, kost, kostrådgivning, näringsterapi, näringsterapeut, hälsosam mat, diet | nutrition, diet, healthy eating, dietitian, nutritionist, nutrition advice
ruoka-apu, ruokakassi, leipäjono, ruokajakelu, hävikkiruoka, jakoruoka, ruokapankki, leipäjakelu, vähävaraisen ruoka | mathjälp, matkasse, brödkö, matutdelning, svinnmat, matbank, brödutdelning | food aid, food bank, food parcel, bread queue, food distribution, surplus food, free food
ateriapalvelu, kotiateria, lounas, ikäihmisten lounas, seniorilounas, kotiateriapalvelu, eväät | måltidsservice, hemkörd mat, lunch, seniorlunch, måltidstjänst | meals on wheels, meal service, lunch, senior lunch
jääkaappi, yhteisöjääkaappi, ruokajakokaappi | matkylskåp, gemensamt kylskåp, solidariskt kylskåp | community fridge

# Sleep
uni, nukkuminen, nukkua, unettomuus, uneton, unikoulu, uniongelma, univaikeus, unihäiriö, uniryhmä, nukahtaminen | sömn, sova, sömnlöshet, sömnlös, sömnskola, sömnproblem, sömnstörning, insomning | sleep, sleeping, insomnia, sleep problems, sleeplessness, sleepless, sleep school

# Money and rights
raha, talous, rahahuoli, rahavaikeus, rahapula, köyhyys, vähävarainen, pienituloinen | pengar, ekonomi, pengabekymmer, penningbekymmer, fattigdom, medellös, låginkomsttagare | money, finances, money worries, poverty, low income, hardship
velka, velkaneuvonta, talous- ja velkaneuvonta, ulosotto, velkaantuminen, ylivelkaantuminen, velkajärjestely, pikavippi, maksuhäiriö | skuld, skuldrådgivning, ekonomi- och skuldrådgivning, utsökning, skuldsättning, skuldsanering, snabblån, betalningsanmärkning | debt, debt counselling, debt advice, enforcement, debt problems, payday loan, bad credit | lifeSituation:KE9
talousneuvonta, taloustaito, raha-asia, talousosaaminen, rahankäyttö, takuusäätiö | ekonomisk rådgivning, ekonomi, penningfrågor, hushållsekonomi, garantistiftelsen | financial advice, money advice, budgeting, money skills
toimeentulotuki, sosiaalitoimisto, perustoimeentulotuki, sossu, toimeentulo | utkomststöd, socialbyrå, socialkontor, grundläggande utkomststöd, utkomst, bidrag | social assistance, basic social assistance, income support, social office, benefits
kela, kansaneläkelaitos > asumistuki, hoitotuki, perustoimeentulotuki | fpa, folkpensionsanstalten > bostadsbidrag, vårdbidrag | kela, social insurance institution > housing allowance
asumistuki, asumislisä | bostadsbidrag, bostadstillägg | housing allowance, housing benefit
sosiaalityö, sosiaalityöntekijä, sosiaaliohjaus, sosiaaliohjaaja, sosiaalineuvonta, sosiaalipalvelu | socialt arbete, socialarbetare, socialhandledning, socialhandledare, socialservice | social work, social worker, social guidance, social services
palveluohjaus, palveluneuvonta, asiakasohjaus, neuvontapiste, asiointipiste, palvelupiste, kansalaisinfo | servicehandledning, servicerådgivning, klienthandledning, servicepunkt, rådgivningspunkt, medborgarinfo | service guidance, service counselling, information point, service point, one-stop shop
sosiaaliasiamies, potilasasiamies, potilasasiavastaava, sosiaaliasiavastaava | socialombudsman, patientombud, patientombudsman, socialombud | patient ombudsman, social ombudsman, patient advocate
oikeusapu, lakineuvonta, asianajaja, lakimies, juristi, lakiapu | rättshjälp, juridisk rådgivning, advokat, jurist | legal aid, legal advice, lawyer, solicitor
edunvalvonta, edunvalvontavaltuutus, edunvalvoja, hoitotahto, testamentti | intressebevakning, intressebevakningsfullmakt, intressebevakare, vårdtestamente, testamente | guardianship, power of attorney, living will

# Work and learning
työ, työllisyys, työnhaku, työpaikka, duuni, työllistyminen, työllisyyspalvelu, te-toimisto | arbete, sysselsättning, söka jobb, arbetsplats, jobb, sysselsättningstjänster, arbetssökning, te-byrån | work, employment, job search, job, jobseeking, employment services
työtön, työttömyys, työnhakija, työttömien yhdistys, pitkäaikaistyötön | arbetslös, arbetslöshet, arbetssökande, arbetslösas förening, långtidsarbetslös | unemployed, unemployment, jobseeker, out of work, jobless | lifeSituation:KE8
kuntouttava työtoiminta > työkokeilu, työpaja, työvalmennus, palkkatuki | arbetsverksamhet i rehabiliteringssyfte, rehabiliterande arbetsverksamhet > arbetsprövning, arbetsträning, lönesubvention | rehabilitative work > work trial, job coaching
työvalmennus, työhönvalmennus, tuettu työ, työhönvalmentaja | arbetsträning, arbetscoachning, stött arbete | job coaching, supported employment, job coach
cv, työhakemus, ansioluettelo, työhaastattelu | cv, jobbansökan, meritförteckning, arbetsintervju | cv, resume, job application, job interview
kesätyö, kesätyöpaikka, kesäduuni | sommarjobb, sommararbete | summer job
yrittäjä, yrittäjyys, oma yritys, yritysneuvonta, starttiraha | företagare, företagande, eget företag, företagsrådgivning, startpeng | entrepreneur, own business, business advice, start-up grant, self-employed
koulutus, opiskelupaikka, ammattikoulu, amis, ammatti | utbildning, studieplats, yrkesskola, yrke | education, training, vocational school, occupation
uraohjaus, ura, urasuunnittelu, opinto-ohjaus | karriärhandledning, karriär, studiehandledning | career guidance, career, career planning
läksy, läksykerho, läksyapu, läksykahvila, koulutehtävä | läxa, läxklubb, läxhjälp, läxläsning | homework, homework club, homework help, tutoring
lukutaito, luku- ja kirjoitustaito, perustaito | läskunnighet, läs- och skrivkunnighet, grundfärdigheter | literacy, reading skills, basic skills
matematiikka, matikka | matematik, matte | maths, mathematics

# Housing and getting about
asunto, asuminen, asumisneuvonta, vuokra-asunto, kämppä, vuokra, asunnonhaku, häätö, asumisneuvoja | bostad, boende, boenderådgivning, hyresbostad, lya, hyra, söka bostad, vräkning, boenderådgivare | housing, home, flat, housing advice, apartment, rent, rental, eviction
palveluasuminen, palvelutalo, hoivakoti, vanhainkoti, yhteisöllinen asuminen, tuettu asuminen, senioritalo, asumispalvelu | serviceboende, servicehus, vårdhem, åldringshem, gemenskapsboende, stödboende, seniorhus, boendeservice | sheltered housing, care home, nursing home, assisted living, supported housing, senior housing, retirement home
kodin muutostyöt, korjausneuvonta, korjausavustus, talonmies, pienkorjaus, remontti | ändringsarbeten i bostaden, reparationsrådgivning, reparationsbidrag, gårdskarl, renovering, småreparationer | home adaptation, home repairs, handyman, repair advice, renovation
kuljetus, kyyti, kuljetuspalvelu, kuljetustuki, taksi, kimppakyyti, palveluliikenne, kutsutaksi, kyytiapu, kyläkyyti | transport, skjuts, färdtjänst, transportservice, taxi, samåkning, servicetrafik, anropstaxi, skjutshjälp | transport, ride, lift, transport service, taxi, car pool, dial-a-ride, community transport
bussi, joukkoliikenne, linja-auto, paikallisliikenne, palvelubussi, onnikka, dösä | buss, kollektivtrafik, lokaltrafik, servicebuss | bus, public transport, local bus, service bus
tavaralainaamo, välinelainaamo, lainata välineitä, liikuntavälineiden lainaus, lainattava, välinelainaus | utrustningslån, sakbibliotek, låna utrustning, låneutrustning, utlåning av redskap | equipment library, borrow equipment, equipment loan, library of things, lend | price:equipment-lent
korjauspaja, korjauskahvila, pyöränkorjaus, pyöräpaja | reparationsverkstad, reparationscafé, cykelreparation, cykelverkstad, fixcafé | repair café, repair workshop, bike repair, fix it
vaate, vaateapu, vaatelainaamo, vaatejakelu | kläder, klädhjälp, klädutdelning, klädlån | clothes, clothing aid, free clothes
siivous, kodinhoito, siivoaminen | städning, hushåll | cleaning, housework
pyykki, pesula, pyykkitupa | tvätt, tvättstuga, tvätteri | laundry, launderette
ajokortti, ajoterveys, liikenneturva, ikäautoilija, ajotaito | körkort, körhälsa, trafikskyddet, äldre bilist, körförmåga | driving licence, older driver, road safety, driving
`;
