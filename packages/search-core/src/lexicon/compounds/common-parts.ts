/** Parts of three letters that stand in many compounds; others of that length are there by accident more often than not. */
const SHORT_PARTS = new Set(
  'aie aho ala alv apu ase eläin elo eri ero erä iho ilo ilma ikä isä itä jää koe kuu luu lää maa oma opi osa pii pää puu sää suo suu sota tee tie työ uni ura uhka vyö yö äly älä ääni'.split(
    ' ',
  ),
);

/** Words that stand before others and have no forms of their own: `epäsuora`, `lähiliikunta`. */
const PREFIXES = new Set(
  'ali alku epä ensi eri erityis esi etä etu jälki keski koko lähi läpi moni nyky osa piha pika pikku sisä super taka ulko uus vara vasta vesi yhteis yleis yli ylä'.split(
    ' ',
  ),
);

export function isShortPart(text: string): boolean {
  return SHORT_PARTS.has(text);
}

export function isPrefix(text: string): boolean {
  return PREFIXES.has(text);
}

/** Nouns that stand in most compounds of everyday and municipal Finnish, for catalogues that do not have them as words of their own. */
export const COMMON_PARTS: readonly string[] = (
  'aika aikuinen aine ajatus alue apu arki arvo asema asia asiakas asiantuntija asukas asunto auto avustus eläin ' +
  'eläke eläkeläinen elämä energia erityis hakemus halli hallinto hallitus hanke harjoittelu harjoitus harrastus ' +
  'henki henkilö hinta hoitaja hoito huolto huone huvi hyvinvointi ihminen ikä ilma ilmoitus ilta isä jakso jalka ' +
  'johtaja jooga joukko juhla jumppa järjestelmä järjestö jäsen kahvi kahvila kalastus kalenteri kansa kanta ' +
  'kartta kasvatus kasvi kauppa kausi kehitys keittiö kerho kerta keräys keskus keskustelu kesä kieli kilpailu ' +
  'kirja kirjasto kirkko kivi klubi kohde kohtaamispaikka koira kokous kone konsertti koski koti koulu koulutus ' +
  'kulttuuri kunta kunto kuntosali kuntoutus kurssi kuva kyky kylä käsi käsittely käsityö kävely käynti käyttö ' +
  'laite laitos laji laki lapsi laskenta lasku laulu lautakunta lehti leikki leipä leiri levy liike liikenne ' +
  'liikunta linja lintu lippu loma luku luokka luonto lupa lääke lääkäri maailma maksu malli markkina matka media ' +
  'menetelmä meri metsä mielenterveys mieli mies ministeri ministeriö muisti mummo muoto museo musiikki muutos ' +
  'määrä mökki nainen neuvonta neuvosto nimi nuori nuorten näyttely näyttö ohjaaja ohjaus ohjelma olohuone ' +
  'omainen opas opettaja opetus opinto opisto organisaatio osallistuja osasto paikka paino palkka pallo palvelu ' +
  'pankki paperi pelaaja peli perhe perus pinta piste politiikka polku projekti puhe puhelin puisto puoli puolue ' +
  'pyörä päihde päivä päiväkoti pää päätös raha raja rakenne rakennus rakentaminen ranta raportti rata rekisteri ' +
  'retki ruoka ruokailu ryhmä saari sairaala sairaus sali sana selvitys seniori seura seuranta sieni sivu sopimus ' +
  'sosiaali sota suhde suojelu suunnitelma suunnittelu taide taito talo talous tanssi tapa tapahtuma tapaus ' +
  'tarjonta tarve taso tauti teatteri tehtävä tekijä tekniikka teknologia teko teksti teollisuus terveys tie ' +
  'tiede tieto tila tilaisuus tilanne toimi toimija toiminta toimisto torni toveri tuki tukihenkilö tulo tulos ' +
  'tunti tuotanto tuote turva turvallisuus tutkija tutkimus työ työntekijä uimahalli uinti ukki ura urheilu vaali ' +
  'vaihe vaihto vakuutus valinta valmennus valo valta valtio vanhempi vanhus vapaaehtoinen varaus vastaava ' +
  'vastaus vauva verkko vero vertainen vertaistuki vesi viesti viestintä virasto virka virta voima voimistelu ' +
  'vuoro vuosi väestö väline välitys yhdistys yhteisö yhteys yksikkö yliopisto ympäristö yritys ystävä äiti'
).split(' ');
