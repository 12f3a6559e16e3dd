/**
 * Words that join other words and tell no activity from another, as they stand in texts. In summaries and descriptions they make up a
 * third of all words, so they are left out of those postings; in names they are kept. Words with a meaning of their own stay out of this
 * list however common they are ("ryhmä", "kaikki", "ilman").
 */
const FUNCTION_WORDS = {
  fi: `ja tai sekä eli että jotta koska kun jos niin kuin kuten mutta vaan vai myös sekin ei en et emme ette eivät on ovat oli olivat
    olla ole olet olen olemme olette se sen sitä siitä siihen siinä sillä sille ne niitä niistä niihin niillä niille tämä tämän tätä
    tässä tästä tähän nämä näitä näissä joka jonka jota jossa josta johon jolla jolle jotka joita joissa joista joihin joilla joille
    mikä minkä mitä missä mistä mihin he heidän hän hänen te teidän me meidän sinä sinun minä minun voi voit voivat saa esim mm ym`,
  sv: `och eller men att som för med på av en ett den det de är var i till från om vid har kan inte även samt du vi ni han hon dess sig
    så där här när alla`,
  en: `and or but the a an of to in on at for with by from is are was be been as that this these it its you your we our they their can
    not also if who which`,
} as const;

const SETS = Object.values(FUNCTION_WORDS).map((words) => new Set<string>(words.split(/\s+/)));

/** Function words of a ruled language, by its place in `RULED_LANGUAGES`. */
export function functionWords(language: number): ReadonlySet<string> {
  return SETS[language] ?? new Set();
}
