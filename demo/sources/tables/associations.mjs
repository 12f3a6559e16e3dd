// Associations that do not exist. Every one has its mailbox at example.org and a number of the range explained in README.md.
// id: [name, kind of organiser, mailbox, number 05 555 01xx]

export const ASSOCIATIONS = {
  havulintu: ['Havulinnun Voimistelijat ry', 'havulintu', 1],
  kultakuusi: ['Kultakuusen Eläkkeensaajat ry', 'kultakuusi', 2],
  pajupilli: ['Pajupillin Kulttuuriväki ry', 'pajupilli', 3],
  lahde: ['Asukasyhdistys Lähde ry', 'lahde', 4],
  kanervikko: ['Kanervikon Omaiset ry', 'kanervikko', 5],
  valopolku: ['Mielen Valopolku ry', 'valopolku', 6],
  metsanreuna: ['Metsänreunan Luontoväki ry', 'metsanreuna', 7],
  selvasti: ['Selvästi Elossa ry', 'selvasti', 8],
  sydansaate: ['Sydänsääte ry', 'sydansaate', 9],
  pikkurilli: ['Perhekerho Pikkurilli ry', 'pikkurilli', 10],
  merituuli: ['Merituulen Liikkujat ry', 'merituuli', 11],
  havsbris: ['Föreningen Havsbris rf', 'havsbris', 12],
  lokinsiipi: ['Lokinsiiven Seniorit ry', 'lokinsiipi', 13],
  ankkurimieli: ['Ankkurimieli ry', 'ankkurimieli', 14],
  monipolku: ['Monikulttuurinen Monipolku ry', 'monipolku', 15],
  bastioni: ['Muurinharjan Kuntoilijat ry', 'muurinharja', 16],
  tervanpolttajat: ['Tervanpolttajien Kyläyhdistys ry', 'tervanpolttajat', 17],
  strandvind: ['Strandvindens Pensionärer rf', 'strandvind', 18],
  siltavaki: ['Siltaväki ry', 'siltavaki', 19],
  salpaharju: ['Salpaharjun Toimintaväki ry', 'salpaharju', 20],
  virtakivi: ['Virtakiven Kyläläiset ry', 'virtakivi', 21],
  muistipolku: ['Muistipolku ry', 'muistipolku', 22],
  kuulokulma: ['Kuulokulma ry', 'kuulokulma', 23],
  ystavasilta: ['Ystäväsilta ry', 'ystavasilta', 24],
};
