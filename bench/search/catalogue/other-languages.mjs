// Swedish and English words of the made-up catalogue, the frequent ones first.

export const SWEDISH = {
  modifiers:
    `balans vatten stol stav senior familje ungdoms minnes konditions natur musik bild hantverks trädgårds kultur läs språk digital
frivillig bys boende hem diabetes hjärt hälso stöd sorg yoga gym dans sång friluft simskole café pensionärs barn kvinno mans`.split(
      /\s+/,
    ),
  heads:
    `grupp gruppen grupper|gympa gympan gympor|klubb klubben klubbar|kurs kursen kurser|rådgivning rådgivningen|träff träffen träffar
|kväll kvällen kvällar|träning träningen|promenad promenaden promenader|cirkel cirkeln cirklar|läger lägret|dag dagen dagar
|utflykt utflykter utflykten|mottagning mottagningen|verkstad verkstaden|samtal samtalet`
      .split('|')
      .map((forms) => forms.trim().split(/\s+/)),
  words:
    `och för med som att vi är en till i på av du kan alla välkommen tillsammans ingen avgift kom varje vecka måndag tisdag onsdag torsdag
också gärna ta egen vän ledare lugnt tempo motion kaffe samtal stöd kamratstöd anhöriga pensionärer barn familjer unga äldre deltagare anmälan
gratis lokal rum bibliotek skola park skog strand hälsa välmående kropp sinne kraft minne sömn mat vardag fritid intresse hobby språk finska
svenska hjälp råd information telefon buss hiss tillgänglig rullstol öppet trevlig rolig trygg ny gammal stor liten`.split(
      /\s+/,
    ),
};

export const ENGLISH = {
  modifiers:
    `balance water chair nordic senior family youth memory fitness nature music art craft garden culture reading language digital
volunteer village home diabetes heart health support grief yoga gym dance singing outdoor swimming`.split(/\s+/),
  heads:
    `group groups|exercise exercises|club clubs|course courses|advice|meeting meetings|evening evenings|training|walk walks walking|circle
|camp camps|day days|trip trips|workshop workshops|café|session sessions`
      .split('|')
      .map((forms) => forms.trim().split(/\s+/)),
  words:
    `and for with the you can to we are a of in at all everyone welcome together no fee come every week Monday Tuesday Wednesday Thursday
also bring own friend instructor easy pace moving coffee talking peer support carers retired people children families young older participants
registration free room library school park forest beach health wellbeing body mind strength memory sleep food everyday leisure interest hobby
language Finnish Swedish help advice information phone bus lift accessible wheelchair open friendly fun safe new old large small`.split(
      /\s+/,
    ),
};
