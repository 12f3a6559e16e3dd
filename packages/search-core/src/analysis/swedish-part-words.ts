/**
 * Words that compounds of this field are made of and that a small catalogue may not have by themselves. For `swedishParts` when an
 * index is built; base forms, for people to add to.
 */
export const SWEDISH_PART_WORDS: readonly string[] = `
allaktivitet anhörig arbete arbetslös avgift balans bad badminton bana barn bibliotek bild bio boende bok boll bord bostad brand bro buss butik by båt
café cancer center central cirkel cykel dag dans dator demens depression diabetes digital dusch eftermiddag ekonomi elev erfarenhet evenemang expert
familj fest film fika fisk flicka folk fot fotboll fri fritid frivillig frukost fysioterapi fågel församling förening förmiddag förälder
gemenskap grupp gym gymnastik gympa gård gäst gång hall hand handarbete hantverk hem hjälp hjärna hjärta hobby hund hus hyra hälsa häst hörsel
idrott information instruktör institut integration invalid invånare is jobb jul kaffe kamp kamrat karta keramik klient klubb kommun konst konsert
kontakt kontor kris kropp kultur kund kunskap kurs kvinna kväll kyrka kyrko kör kött lagning land led ledare lek lektion liv ljus lokal lott lov lunch
läger läkare lärare läsning läxa mamma man marknad mat medborgare medlem miljö minne missbruk morgon motion museum musik må mål målning möte natt natur
nykter näring närstående närståendevård odling ord orientering pappa park pension pensionär peng plan plats plock pojke pool promenad prova präst punkt
radio resa ridning rodd rum rullstol rygg rådgivning rörelse saga sal sallad samtal senior service sill simning sjuk sjukdom sjö skida skog skola
skridsko skuld skydd skärgård slöjd sommar sorg spel sport språk spår stad station stavgång stickning stig stol strand stuga stund stöd stödperson svamp
svenska syn syskon sång säng söm sömn tal tandvård teater tecken telefon tennis terapi text tid tillfälle tjänst torg trygg träd trädgård träff träning
tur tävling ungdom utbildning utfärd utställning vagn vandring vatten vecka verksamhet verkstad veteran vikt vinter volleyboll vuxen vård väg
välfärd vän väntjänst värld växt yoga yrke åker åldring äldre ört övning
`
  .trim()
  .split(/\s+/);
