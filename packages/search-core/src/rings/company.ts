/** Company and taking part: loneliness, meeting places, friends, volunteering, parishes, influence. One ring a line. */
export const COMPANY = `
# Whoever is lonely is offered company; whoever looks for company is not called lonely.
yksinäisyys, yksinäinen, yksin, ei ystäviä, kaverittomuus > kohtaamispaikka, ystävätoiminta, olohuone, yhdessäolo, ystävä, juttukaveri | ensamhet, ensam, inga vänner > mötesplats, träffpunkt, vänverksamhet, väntjänst, gemenskap, samvaro | loneliness, lonely, alone, no friends, isolation > meeting place, friend, friendship, befriending, companionship
eristäytyminen, syrjäytyminen, syrjäytynyt > kohtaamispaikka, etsivä, yhteisö | isolering, utanförskap, marginalisering > mötesplats, gemenskap | social exclusion, social isolation > meeting place, outreach
yhdessäolo, yhteisö, yhteisöllisyys | gemenskap, samvaro, tillsammans | togetherness, community, together
(seura), (seuraa), (porukkaa) > yhdessäolo, kohtaamispaikka, ystävätoiminta, olohuone | sällskap, umgänge > gemenskap, mötesplats, träffpunkt, vänverksamhet | (company), companionship > meeting place, togetherness, befriending
kohtaamispaikka, olohuone, avoin olohuone, kansalaistalo, kohtaamo, kylätupa, kyläolohuone, kansalaisten olohuone > kahvila, kerho, asukastalo | mötesplats, träffpunkt, öppet vardagsrum, vardagsrum, träff, medborgarhus > café, klubb | meeting place, drop-in centre, community centre, open living room, drop-in > café, club
asukastupa, asukastalo, korttelitupa, asukastila, yhteisötalo, lähiötalo, asukaskahvila | invånarstuga, invånarlokal, kvartersstuga, kvartershus, invånarhus | residents' house, neighbourhood house, residents' café
kahvila, kahvihetki, päiväkahvi, aamukahvi, kahvittelu, kahvikerho, kahvitteluryhmä, sumppi | café, kafé, kaffestund, kaffe, morgonkaffe, kaffepaus, kaffeträff | café, coffee, coffee morning, coffee club, tea and chat
ystävätoiminta, ystäväpalvelu, ystävävälitys, ystäväkurssi, tukiystävä, vapaaehtoinen ystävä, ystävärinki, seurakaveri | vänverksamhet, väntjänst, vänförmedling, stödvän, frivillig vän | befriending, friend service, friend activity, befriender, volunteer friend
ystävä, kaveri, uusia ystäviä, kaveruus, ystävyys, kamu, frendi | vän, kompis, nya vänner, vänskap | friend, buddy, new friends, friendship, mate
kaveritoiminta, tukikaveri, kaverivälitys, fadu | kompisverksamhet, stödkompis | buddy scheme, support buddy
juttukaveri, juttuseura, jutteluseura, soittokaveri, puhelinystävä, juttutuokio, luuriystävä, soittorinki, puhelinrinki | pratkompis, prata med någon, telefonvän, samtalsring, ringkompis | someone to chat with, phone friend, telephone befriending, chat
tukihenkilö, tukihenkilötoiminta, tukiperhe, tukisuhde, mentori, mentorointi | stödperson, stödpersonsverksamhet, stödfamilj, mentor, mentorskap | support person, support family, mentor, mentoring
saattaja, saattoapu, saattajapalvelu, kulkukaveri, asiointikaveri, asiointiapu, kauppakaveri, avustaja, henkilökohtainen apu | ledsagare, ledsagarservice, följeslagare, hjälp med ärenden, personlig assistent, personlig assistans | companion, escort, help with errands, shopping help, personal assistant, personal assistance
vertaistuki, vertaisryhmä, vertaistukiryhmä, vertainen, vertaistapaaminen, vertaistoiminta, vertaisohjaaja | kamratstöd, kamratgrupp, stödgrupp, kamratstödsgrupp, stödträff, likasinnade, kamratstödare | peer support, support group, peer group, self-help group, peer | form:peer-support
kokemusasiantuntija, kokemustoimija, kokemuskouluttaja, kokemusasiantuntijuus, kokemuspuhuja | erfarenhetsexpert, erfarenhetstalare, erfarenhetsaktör, erfarenhetsverksamhet | expert by experience, lived experience, experience expert | form:expert-by-experience
keskusteluapu, keskustelutuki, kuunteluapu, juttelu, puhua jollekin, keskustelu | samtalsstöd, samtalshjälp, någon att tala med, lyssnande stöd, samtal | someone to talk to, talking support, listening, conversation, talk | form:talk-support
yhteisöruokailu, yhteislounas, ruokakaveri, ruokaseura, lounaskaveri, yhdessä syöminen | gemensam måltid, gemensam lunch, lunchsällskap, matkompis, äta tillsammans | community meal, shared meal, lunch club, eating together
treffit, deittailu, sinkku, sinkkuilta, seuranhaku | dejt, dejting, singel, singelkväll | dating, singles, single

# Taking part, volunteering, associations
vapaaehtoistyö, vapaaehtoinen, vapaaehtoistoiminta, vapaaehtoistehtävä, vapaaehtoishommat, talkootyö | frivilligarbete, frivillig, volontär, frivilligverksamhet, frivilliguppdrag, volontärarbete | volunteering, volunteer, voluntary work, volunteer role | form:volunteering
talkoot, talkoolainen, siivoustalkoot | talko, talka, talkoarbete, städtalko | working bee, community work day, clean-up
auttaminen, auttaa, naapuriapu, arkiapu, auta naapuria | hjälpa, grannhjälp, vardagshjälp, hjälpa en granne | helping, help others, neighbourly help
yhdistys, järjestö, yhdistystoiminta, kansalaisjärjestö, järjestötoiminta | förening, organisation, föreningsverksamhet, medborgarorganisation | association, organisation, society, charity, ngo
yhdistysneuvonta, järjestökeskus, yhdistystupa, järjestötalo, yhdistystalo | föreningsrådgivning, föreningshus, organisationshus | association centre, advice for associations, voluntary sector centre
kylätalo, kyläyhdistys, kylätoiminta, seurantalo, kylätoimikunta, nuorisoseura, työväentalo | byagård, byaförening, byaverksamhet, föreningslokal, ungdomsförening, byalag, arbetarförening | village hall, village association, community hall
vaikuttaminen, osallisuus, osallistuminen, asukasilta, kuuleminen, kuntalaisaloite, asukasfoorumi | påverka, delaktighet, påverkan, invånarkväll, hörande, invånarinitiativ, medborgarinitiativ | participation, having a say, citizens' meeting, consultation, residents' initiative, influence
vanhusneuvosto, ikäneuvosto | äldreråd | older people's council
vammaisneuvosto | råd för personer med funktionsnedsättning, handikappråd | disability council
nuorisovaltuusto, nuva, nuorisoneuvosto | ungdomsfullmäktige, ungdomsråd | youth council
asukasraati, asiakasraati | invånarråd, kundråd | citizens' panel, client panel
marttakerho, martta, maa- ja kotitalousnaiset, kotitalousneuvonta, marttailta | marthor, marthaförening, martha, hushållsrådgivning | martha association, home economics, household skills
palvelujärjestö, hyväntekeväisyys > lions, rotary, zonta, soroptimisti | serviceklubb, välgörenhet > lions, rotary, zonta, soroptimist | service club, charity work > lions, rotary, zonta
spr, punainen risti | röda korset, frk | red cross
ensiapu, ensiapukurssi, ensiapuryhmä, ea | första hjälpen, första hjälpen-kurs, första hjälpen-grupp | first aid, first aid course
vapaapalokunta, vpk, palokunta, palokuntanuori | frivillig brandkår, fbk, brandkår, brandkårsungdomar | volunteer fire brigade, fire brigade
paloturvallisuus, sammutusharjoitus | brandsäkerhet, släckningsövning | fire safety
maanpuolustus, reserviläinen, maanpuolustuskurssi | försvar, reservist, försvarskurs | national defence, reservist
varautuminen, kotivara, vapepa, 72 tuntia | beredskap, hemförråd, frivilliga räddningstjänsten, 72 timmar | preparedness, emergency preparedness, home emergency supply

# Parishes and faiths
seurakunta, kirkko, srk, seurakunnan toiminta | församling, kyrka, församlingsverksamhet | parish, church, congregation
seurakuntatalo, seurakuntakeskus, seurakuntasali, srk-talo | församlingshem, församlingsgård, församlingscenter | parish hall, parish centre, church hall
diakonia, diakoni, diakoniatyö, diakonissa, diakoniatoimisto | diakoni, diakon, diakonissa, diakoniarbete, diakonimottagning | diaconal work, deacon, church social work, diaconia
jumalanpalvelus, messu, hartaus, kirkonmenot, hartaushetki | gudstjänst, mässa, andakt, andaktsstund | church service, mass, worship, devotion
raamattupiiri, rukouspiiri, raamattu, rukous, lähetyspiiri | bibelcirkel, bönegrupp, bibel, bön, missionskrets | bible study, prayer group, bible, prayer
rippikoulu, riparileiri, ripari | skriftskola, skriba, skriftskolläger | confirmation school, confirmation camp
isoskoulutus, isoskoulu, (isonen) | hjälpledarutbildning, hjälpledare | young confirmation volunteer
ortodoksi, ortodoksinen, ortodoksiseurakunta | ortodox, ortodoxa församlingen, ortodox församling | orthodox, orthodox church
vapaaseurakunta, helluntaiseurakunta, pelastusarmeija, vapaakirkko | frikyrka, pingstförsamling, frälsningsarmén | free church, pentecostal, salvation army
moskeija, islam, muslimi, rukoushuone | moské, islam, muslim | mosque, islam, muslim
sielunhoito, sairaalapappi, pappi, hengellinen, hengellisyys, rippi | själavård, sjukhuspräst, präst, andlig, andlighet, bikt | pastoral care, hospital chaplain, priest, spiritual, spirituality
`;
