/** Mind, substances, safety, illnesses and rehabilitation: words residents search by. One ring a line. */
export const MIND_AND_HEALTH = `
# Mind
mieli, mielenterveys, mielen hyvinvointi, henkinen hyvinvointi, psyykkinen hyvinvointi | psyke, mental hälsa, psykisk hälsa, psykiskt välmående, psykisk | mind, mental health, mental wellbeing
masennus, masentunut, depressio, alakulo, alakuloisuus, mieliala, masis | depression, deprimerad, nedstämdhet, nedstämd, deppig | depression, depressed, low mood, feeling down
ahdistus, ahdistuneisuus, paniikki, paniikkihäiriö, pelkotila, sosiaalinen jännittäminen, jännittäjä, jännittäminen | ångest, panik, panikångest, panikstörning, social rädsla, ängslan, blyghet | anxiety, anxious, panic, panic attack, social anxiety
stressi, uupumus, työuupumus, burnout, jaksaminen, väsymys, jaksamattomuus | stress, utmattning, utbrändhet, orka, trötthet, utmattad | stress, burnout, exhaustion, fatigue, coping
rentoutus, rentoutuminen, mindfulness, meditaatio, hiljaisuus, tietoinen läsnäolo, hiljentyminen, äänimalja, äänimaljarentoutus | avslappning, avkoppling, mindfulness, meditation, stillhet, medveten närvaro | relaxation, mindfulness, meditation, silence, stillness
kriisi, kriisiapu, kriisituki, kriisikeskus, kriisipuhelin, kriisityö, hätä, akuutti apu, akuutti kriisi | kris, krishjälp, krisstöd, kriscenter, kristelefon, krisarbete, akut hjälp | crisis, crisis help, crisis support, crisis centre, crisis line, helpline
itsemurha, itsetuhoinen, itsetuhoisuus, itsemurha-ajatukset > kriisipuhelin, kriisiapu, kriisikeskus | självmord, självmordstankar, självdestruktiv, suicid > kristelefon, krishjälp, kriscenter | suicide, suicidal, self-harm > crisis line, crisis help, helpline
suru, sureva, leski, läheisen kuolema, surutyö, sururyhmä, leskeys, menetys | sorg, sörjande, änka, änkling, sorgegrupp, sorgearbete, närståendes död, förlust | grief, bereavement, bereaved, widow, widower, mourning, grief group | lifeSituation:KE14
lapsikuolema, käpy, lapsen kuolema, kohtukuolema | barns död, mista ett barn, fosterdöd | loss of a child, child bereavement, stillbirth
skitsofrenia, psykoosi, kuulla ääniä, moniääninen | schizofreni, psykos, höra röster | schizophrenia, psychosis, hearing voices
kaksisuuntainen mielialahäiriö, kaksisuuntainen, bipo, bipolaarihäiriö | bipolär sjukdom, bipolär | bipolar, bipolar disorder
syömishäiriö, ahmiminen, ahminta > anoreksia, bulimia | ätstörning, hetsätning > anorexi, bulimi | eating disorder, binge eating > anorexia, bulimia
anoreksia, anorektikko > syömishäiriö | anorexi, anorektiker > ätstörning | anorexia > eating disorder
bulimia > syömishäiriö | bulimi > ätstörning | bulimia > eating disorder
pakko-oire, ocd, pakkoajatus | tvångssyndrom, tvångstankar, ocd | ocd, compulsive, obsessive compulsive
trauma, traumatausta, ptsd | trauma, ptsd | trauma, ptsd
itsetunto, itseluottamus, voimaantuminen, minäkuva, voimavara, voimavararyhmä | självkänsla, självförtroende, egenmakt, självbild, resurs, stärkande | self-esteem, confidence, empowerment, self-confidence
klubitalo, mielenterveysyhdistys, mielenterveyskuntoutuja, mielenterveyskuntoutus | klubbhus, förening för mental hälsa, mentalvårdsrehabilitering | clubhouse, mental health association, mental health rehabilitation
terapia, psykoterapia, terapeutti, psykologi, lyhytterapia | terapi, psykoterapi, terapeut, psykolog, korttidsterapi | therapy, psychotherapy, therapist, psychologist, counselling
taideterapia, musiikkiterapia, toimintaterapia | konstterapi, musikterapi, ergoterapi | art therapy, music therapy, occupational therapy
omahoito, itsehoito, omahoito-ohjelma, verkkokurssi, nettiterapia, mielenterveystalo | egenvård, egenvårdsprogram, nätkurs, nätterapi, psykportalen | self-care, self-help, online course, online therapy | form:online-self-care

# Substances, gambling, smoking
päihde, päihdeongelma, riippuvuus, addiktio, päihderiippuvuus | missbruk, rusmedel, beroende, missbruksproblem, drogberoende | addiction, substance use, substance abuse, dependence
alkoholi, alkoholismi, alkoholisti, juominen, viina, ryyppääminen, alkoholiongelma > päihde, päihdeongelma, aa-ryhmä, aa, a-klinikka, a-kilta, päihdepalvelu, päihdeneuvonta, raittius | alkohol, alkoholism, alkoholist, supa, sprit, drickande, alkoholproblem > missbruk, rusmedel, aa-grupp, a-klinik, missbruksvård, nykterhet | alcohol, alcoholism, alcoholic, drinking, drinking problem > sobriety, addiction, aa
huume, huumausaine, narkkari, kannabis, huumeongelma > päihde, päihdeongelma, päihdepalvelu, päihdeneuvonta, na-ryhmä | drog, narkotika, narkoman, cannabis, drogproblem > missbruksvård, na-grupp | drug, narcotics, cannabis, drug problem > addiction, substance use
raittius, päihteettömyys, päihteetön, selvin päin, toipuminen, toipuva | nykterhet, drogfri, drogfrihet, nykter, tillfrisknande | sobriety, sober, substance-free, recovery, alcohol-free
aa-ryhmä, aa, nimettömät alkoholistit | aa-grupp, aa, anonyma alkoholister | aa, alcoholics anonymous, aa meeting
na-ryhmä, nimettömät narkomaanit | na-grupp, anonyma narkomaner | narcotics anonymous, na meeting
a-kilta, a-kerho | a-gille | a-guild
päihdepalvelu, päihdehuolto, a-klinikka, päihdekuntoutus, vieroitus, katkaisuhoito, katko, päihdeklinikka | missbruksvård, a-klinik, missbrukarvård, avgiftning, avvänjning, rusmedelsklinik | addiction services, substance abuse services, detox, addiction clinic, rehab
läheisen juominen, alkoholistin läheinen, päihdeläheinen, alkoholistin lapsi, al-anon, alanon | anhörig till alkoholist, närstående till missbrukare, al-anon | family of alcoholics, affected by someone's drinking, al-anon
rahapeli, peliongelma, peliriippuvuus, uhkapeli, peluuri, pelihaitta, nettikasino, pelikone, (pelaaja) | penningspel, spelproblem, spelberoende, hasardspel, spelmissbruk, nätkasino, (spelare) | gambling, gambling problem, gambling addiction, problem gambling
digipeliongelma, nettiriippuvuus, somekoukku, peliaika, ruutuaika | dataspelsproblem, nätberoende, skärmtid | gaming addiction, internet addiction, screen time
tupakka, tupakointi, tupakoinnin lopettaminen, lopeta tupakka, nikotiini, savuton, tupakasta vieroitus, röökin lopetus, tupakanpoltto, rööki, stumppi > päihdeneuvonta | tobak, rökning, sluta röka, rökavvänjning, nikotin, rökfri, fimpa > missbruksrådgivning | tobacco, smoking, quit smoking, stop smoking, nicotine, smoke-free, smoking cessation > addiction counselling
nuuska, nikotiinipussi, sähkötupakka, vape, höyrytin | snus, nikotinpåse, elcigarett, e-cigarett, vejp | snus, nicotine pouch, vape, e-cigarette, vaping

# Violence and safety
väkivalta, lähisuhdeväkivalta, perheväkivalta, pahoinpitely, parisuhdeväkivalta, kotiväkivalta | våld, våld i nära relationer, familjevåld, misshandel, partnervåld | violence, domestic violence, domestic abuse, abuse, intimate partner violence
turvakoti, ensi- ja turvakoti, turvapaikka väkivallasta, nollalinja | skyddshem, mödra- och skyddshem, nollinjen | safe house, women's refuge, shelter, women's shelter
väkivallan tekijä, aggressio, vihanhallinta, suuttuminen, lyömätön linja | våldsutövare, aggression, ilskehantering, ilska | perpetrator, aggression, anger management, anger
seksuaaliväkivalta, raiskaus, seksuaalinen hyväksikäyttö, insesti, häirintä, seri | sexuellt våld, våldtäkt, sexuellt utnyttjande, incest, trakasserier | sexual violence, rape, sexual abuse, incest, sexual harassment
rikoksen uhri, rikosuhripäivystys, riku, uhri | brottsoffer, brottsofferjouren | victim of crime, victim support, victim
vaino, eron jälkeinen vaino, stalkkaus | förföljelse, stalkning, trakasserier efter separation | stalking, persecution
turvallisuus, turvapuhelin, turvaranneke | trygghet, säkerhet, trygghetstelefon, trygghetsarmband | safety, emergency phone, personal alarm

# Illnesses and long-term conditions
diabetes, sokeritauti, diabeetikko, diabetesyhdistys, verensokeri | diabetes, sockersjuka, diabetiker, blodsocker, diabetesförening | diabetes, diabetic, blood sugar
sydän, sydänsairaus, sydänyhdistys, sydäninfarkti, sepelvaltimotauti, sydänpotilas | hjärta, hjärtsjukdom, hjärtförening, hjärtinfarkt, kranskärlssjukdom, hjärtpatient | heart, heart disease, heart attack, coronary, cardiac
verenpaine, kolesteroli, kohonnut verenpaine, verenpaineenmittaus | blodtryck, kolesterol, högt blodtryck, blodtrycksmätning | blood pressure, cholesterol, hypertension
syöpä, syöpäpotilas, syöpäsairaus, syöpäyhdistys, kasvain, rintasyöpä, eturauhassyöpä | cancer, cancerpatient, cancersjukdom, cancerförening, tumör, bröstcancer, prostatacancer | cancer, cancer patient, tumour, breast cancer, prostate cancer
reuma, nivelreuma, reumayhdistys, nivelyhdistys, selkärankareuma | reuma, ledgångsreumatism, reumaförening, reumatism | rheumatism, rheumatoid arthritis, rheumatic
fibromyalgia, fibro > reuma, kipu | fibromyalgi > reuma, smärta | fibromyalgia > rheumatism, pain
nivelrikko, nivel, kuluma, nivelkipu, artroosi | artros, ledvärk, ledförslitning | osteoarthritis, joint, joint pain
polvi, polvikipu, polvikoulu > nivelrikko, tekonivel | knä, knävärk, knäskola > artros, ledprotes | knee, knee pain > osteoarthritis
lonkka, lonkkakipu > nivelrikko, tekonivel | höft, höftvärk > artros, ledprotes | hip, hip pain > osteoarthritis
tekonivel, tekonivelleikkaus | ledprotes, protesoperation | joint replacement
selkä, selkäkipu, selkävaiva, selkäyhdistys, niska, niskakipu, iskias, noidannuoli, selkäsärky, (selkävaivainen), (selkäkipuinen) | rygg, ryggvärk, ryggbesvär, ryggförening, nacke, nacksmärta, ischias, ryggskott | (back), back pain, neck, neck pain, sciatica, lumbago
osteoporoosi, luusto, luustoyhdistys, luukato, luuliikunta | osteoporos, skelett, benskörhet, benhälsa | osteoporosis, bone, bone health
kipu, kipuyhdistys, krooninen kipu, särky, kivunhallinta | smärta, värk, kronisk smärta, smärtförening, smärthantering | pain, chronic pain, ache, pain management
migreeni, päänsärky | migrän, huvudvärk | migraine, headache
aivohalvaus, aivoverenkiertohäiriö, avh, avh-yhdistys, aivoinfarkti, halvaus, afasia, aivoyhdistys | stroke, hjärnblödning, hjärninfarkt, slaganfall, afasi, hjärnförening | stroke, brain haemorrhage, cerebral infarction, aphasia
aivovamma, aivovammautunut, päävamma | hjärnskada, skallskada | brain injury, head injury
ms, ms-tauti, ms-yhdistys > neuroyhdistys, neurologinen | ms, multipel skleros > neuroförening, neurologisk | ms, multiple sclerosis > neurological
als, als-tauti | als | als, motor neurone disease
lihastauti, lihassairaus | muskelsjukdom | muscular disease
parkinson, parkinsonin tauti, parkinson-yhdistys | parkinson, parkinsons sjukdom, parkinsonförening | parkinson, parkinson's disease
epilepsia, epileptikko | epilepsi, epileptiker | epilepsy, epileptic, seizure
muisti, muistisairaus, muistisairas, dementia, alzheimer, muistiyhdistys, muistihäiriö, höperö, dementikko | minne, minnessjukdom, minnessjuk, demens, alzheimer, minnesförening, minnesstörning, glömska | memory, dementia, alzheimer, memory disease, memory loss, forgetfulness
muistineuvola, muistihoitaja, muistineuvonta, muistitesti, muistikahvila, muistikerho, muistiluotsi | minnesrådgivning, minnesskötare, minnestest, minnescafé, minnesklubb, minneslots | memory clinic, memory nurse, memory test, memory café
hengitys, keuhko, hengityssairaus, keuhkosairaus, hengitysyhdistys > astma, keuhkoahtaumatauti, uniapnea | andning, lunga, lungsjukdom, andningsförening > astma, kol, sömnapné | breathing, lung, lung disease, respiratory > asthma, copd
astma, astmaatikko > hengitysyhdistys, hengitys | astma, astmatiker > andningsförening, andning | asthma > breathing
keuhkoahtaumatauti, copd > hengitysyhdistys | kol > andningsförening | copd > lung
uniapnea, kuorsaus > hengitysyhdistys | sömnapné, snarkning > andningsförening | sleep apnoea, snoring > sleep
allergia, allergikko, allergiayhdistys | allergi, allergiker, allergiförening | allergy
psoriasis, psori, psoriasisyhdistys | psoriasis, psoriasisförening | psoriasis
iho, ihosairaus, ihottuma, atopia > psoriasis, allergia | hud, hudsjukdom, eksem, atopi > psoriasis, allergi | skin, skin disease, eczema > psoriasis, allergy
keliakia, gluteeniton, keliakiayhdistys | celiaki, glutenfri, celiakiförening | coeliac, celiac, gluten-free
suolisto, suolistosairaus, ibd, crohn, crohnin tauti | tarm, tarmsjukdom, ibd, crohn | bowel, bowel disease, ibd, crohn's
avanne, avanneleikattu | stomi, stomiopererad | ostomy, stoma
munuainen, munuaistauti, dialyysi | njure, njursjukdom, dialys | kidney, kidney disease, dialysis
elinsiirto, siirronsaaja | transplantation, organtransplantation | transplant
kilpirauhanen, vajaatoiminta, kilpirauhaspotilas | sköldkörtel, sköldkörtelpatient | thyroid
kuulo, kuulovammainen, huonokuuloinen, kuuloyhdistys, kuulolaite, kuulokoje, kuulolähipalvelu, tinnitus, kuulonhuoltaja, huono kuulo | hörsel, hörselskadad, hörselförening, hörapparat, tinnitus, nedsatt hörsel | hearing, hearing loss, hard of hearing, hearing aid, tinnitus, hearing impaired
kuuro, viittomakieli, viittomakielinen, viittoma, kuurojen yhdistys, viittomakurssi, tukiviittoma | döv, teckenspråk, teckenspråkig, tecken, dövförening, teckenspråkskurs, stödtecken | deaf, sign language, signing, deaf club | access:sign-language
(näkö), näkövammainen, sokea, heikkonäköinen, näkövammaisyhdistys, pistekirjoitus, huono näkö | syn, synskadad, blind, synsvag, synskadade, punktskrift, nedsatt syn | sight, visually impaired, blind, partially sighted, low vision, braille
painonhallinta, laihdutus, ylipaino, laihduttaminen, painonpudotus, lihavuus, laihtuminen, laihis, pudota painoa, (paino) > ravitsemusterapeutti, ravitsemusneuvonta, elintaparyhmä | viktkontroll, viktminskning, övervikt, bantning, banta, gå ner i vikt, fetma, (vikt) | weight management, weight loss, lose weight, overweight, slimming, obesity, weight
vaihdevuosi, (vaihdevuodet), menopaussi | klimakterium, övergångsåldern, menopaus | menopause
endometrioosi, endo | endometrios | endometriosis
harvinaissairaus, harvinainen sairaus | sällsynt sjukdom, sällsynt diagnos | rare disease, rare condition
long covid, pitkittynyt korona, korona | långtidscovid, covid, corona | long covid, covid
vakava sairaus, sairastuminen, vakavasti sairas | allvarlig sjukdom, insjuknande, allvarligt sjuk | serious illness, seriously ill | lifeSituation:KE11
saattohoito, palliatiivinen hoito, saattohoidon tuki | vård i livets slutskede, palliativ vård | end-of-life care, palliative care, hospice

# Rehabilitation, health services
kuntoutus, kuntoutuminen, kuntoutuskurssi, kuntoutusryhmä, lääkinnällinen kuntoutus | rehabilitering, rehabiliteringskurs, rehabiliteringsgrupp, medicinsk rehabilitering, rehab | rehabilitation, rehabilitation course, rehab | lifeSituation:KE12
fysioterapia, fysioterapeutti, fyssari, fysio, lääkintävoimistelija, suoravastaanotto | fysioterapi, fysioterapeut, fyssa, sjukgymnast | physiotherapy, physiotherapist, physio
sopeutumisvalmennus, sopeutumisvalmennuskurssi, sopeutuminen | anpassningskurs, anpassningsträning | adaptation training, adjustment course
sosiaalinen kuntoutus | social rehabilitering | social rehabilitation
päivätoiminta, päiväkeskus, päivätoimintakeskus, kuntouttava päivätoiminta | dagverksamhet, dagcenter, dagcentral | day centre, day activity, day activities
apuväline, apuvälinelainaamo, apuvälinepalvelu > rollaattori, kävelykeppi | hjälpmedel, hjälpmedelsutlåning, hjälpmedelsservice > rollator, käpp | assistive device, mobility aid, equipment for disabled people > rollator
rollaattori, kävelyteline | rollator | rollator, walking frame, walker | access:rollator
terveysneuvonta, terveyspiste, terveyskioski, terveydenhoitaja, terkkari, terveystarkastus, terveysneuvoja | hälsorådgivning, hälsopunkt, hälsokiosk, hälsovårdare, hälsogranskning, hälsokontroll | health advice, health point, health kiosk, public health nurse, health check
neuvola, lastenneuvola, äitiysneuvola, neuvolakäynti | rådgivningsbyrå, barnrådgivning, mödrarådgivning | maternity clinic, child health clinic, child welfare clinic
terveyskeskus, terveysasema, lääkäri, sote-keskus, lekuri, tk | hälsovårdscentral, hälsostation, läkare, social- och hälsocentral, hvc | health centre, health station, doctor, gp
sairaanhoitaja, hoitaja | sjukskötare, skötare | nurse
hammas, suun terveys, hammashoito, hammaslääkäri | tand, munhälsa, tandvård, tandläkare | tooth, dental, oral health, dentist
seksuaaliterveys, seksuaalineuvonta, ehkäisy, ehkäisyneuvola, seksi | sexuell hälsa, sexualrådgivning, preventivmedel, preventivrådgivning, sex | sexual health, contraception, sexual counselling
kotihoito, kotipalvelu, kotiapu, siivousapu, kotisairaanhoito | hemvård, hemservice, hemhjälp, städhjälp, hemsjukvård | home care, home help, cleaning help, domestic help
hyvinvointi, hyvinvointikurssi, hyvä olo, itsestä huolehtiminen, hyvinvointiryhmä | välmående, välmåendekurs, må bra, välbefinnande, välmåendegrupp | wellbeing, well-being, wellness, feel good
`;
