import type { WordClass } from '../lexicon.js';
import type { Part } from '../reading.js';
import * as tag from './tags.js';

/** A part as the dictionary has it. */
export interface VoikkoPart extends Part {
  /** True when the seam before it stands in a base form of the dictionary (`ilki=valta`), not between two of its words. */
  readonly lexical: boolean;
}

/** One analysis of the dictionary, read. */
export interface VoikkoReading {
  readonly parts: readonly VoikkoPart[];
  /** True when two parts meet at the same vowel and no hyphen parts them, which orthography asks for: `toiminta|ansa`. */
  readonly doubtful: boolean;
  /** True when the last part is in the nominative or genitive singular, as words are before another part. */
  readonly bare: boolean;
  /** True when the last part is a form of a verb that is used as an adjective or noun. */
  readonly participle: boolean;
}

/**
 * Reads the symbols of an analysis, for example
 * `[Lp]tasa[Bc][Ln][Xp]paino[X]paino[Sn][Ny][Bc][Lt][Xp]harjoittaa[X]harjoit[Xj]ella[X]tel[Ln][Xj]u[X]u[Sine][Ny]ssa`.
 *
 * `[Xp]…[X]` is the base form that replaces the letters read since the seam. `[Xj]…[X]` is the ending that makes a derived word: it
 * is put after those letters (`harjoit` + `ella`, `harjoittel` + `u`). A base form may be a compound itself, with `=` at its seams.
 * The verb of a participle is the last base form made while the word was still a verb: `perustuva` is of `perustua`, which is
 * derived from `perustaa`. A word that is derived further from a participle (`pätevä` → `pätevyys`) has no verb.
 */
export class AnalysisReader {
  readonly #texts: readonly string[];
  readonly #tags: tag.TagTable;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#tags = tag.readTags(texts);
  }

  read(symbols: Uint16Array, length: number): VoikkoReading {
    const { kinds, classes } = this.#tags;
    const parts: VoikkoPart[] = [];
    let part = new PartReader();
    let doubtful = false;
    let bare = false;
    for (let at = 0; at < length; at++) {
      const symbol = symbols[at] as number;
      if (symbol === 0) continue;
      const kind = kinds[symbol] as number;
      switch (kind) {
        case tag.LETTER:
          part.letter(this.#texts[symbol] as string);
          break;
        case tag.SEAM:
          part.addTo(parts);
          doubtful ||= part.doubtful;
          part = new PartReader(part.lastLetter);
          break;
        case tag.CLASS:
          part.wordClass = classes[symbol] ?? 'unknown';
          break;
        case tag.BARE_CASE:
          bare = true;
          break;
        case tag.INFLECTED:
          bare = false;
          break;
        default:
          part.tag(kind);
      }
    }
    part.addTo(parts);
    return { parts, doubtful: doubtful || part.doubtful, bare, participle: part.participle };
  }
}

/** Reads one part of an analysis. */
class PartReader {
  wordClass: WordClass = 'unknown';
  participle = false;
  /** The part begins with the vowel that the one before ends in. */
  doubtful = false;
  #surface = '';
  #base: string | undefined;
  #infinitive = '';
  #verb = '';
  #derivations = 0;
  #adverb = false;
  #note = 0;
  #noted = '';

  constructor(readonly letterBefore?: string) {}

  get lastLetter(): string | undefined {
    return this.#surface.at(-1);
  }

  letter(text: string): void {
    if (this.#note) {
      this.#noted += text;
      return;
    }
    if (this.#surface === '') this.doubtful = text === this.letterBefore && 'aeiouyäö'.includes(text);
    this.#surface += text;
  }

  tag(kind: number): void {
    switch (kind) {
      case tag.BASE:
      case tag.DERIVED_BASE:
      case tag.NOTE:
        this.#note = kind;
        this.#noted = '';
        break;
      case tag.NOTE_END:
        if (this.#note !== tag.NOTE) this.#nameBase();
        this.#note = 0;
        break;
      case tag.ADVERB:
        this.#adverb = true;
        this.wordClass = 'other';
        break;
      case tag.PARTICIPLE:
        this.#verb = this.#infinitive;
        this.participle = true;
        break;
      case tag.ACTION_NOUN:
        // liikku[Tn4]mi[Sine][Ny]sessä: the base form given is the verb.
        this.#verb = this.#infinitive;
        this.#base = `${this.#surface}minen`;
        this.wordClass = 'nominal';
        break;
    }
  }

  #nameBase(): void {
    this.#base = this.#surface + this.#noted;
    if (this.wordClass === 'verb') this.#infinitive = this.#base;
    if (this.#verb && ++this.#derivations > 1) this.#verb = '';
  }

  /** Adds the part, or several when its base form is a compound. */
  addTo(parts: VoikkoPart[]): void {
    const base = this.#base ?? this.#surface;
    // An adverb that is a form of another word (kyseeseen: kyse) is found by its other forms too.
    const wordClass = this.#adverb && base !== this.#surface ? 'unknown' : this.wordClass;
    const pieces = base.split('=');
    let rest = this.#surface.replaceAll('=', '');
    let lexical = false;
    pieces.forEach((piece, place) => {
      const name = plain(piece);
      if (!name) return;
      if (place < pieces.length - 1) parts.push({ surface: name, base: name, wordClass: 'nominal', lexical });
      else if (this.#verb)
        parts.push({ surface: plain(rest), base: name, wordClass, lexical, verb: plain(this.#verb) });
      else parts.push({ surface: plain(rest), base: name, wordClass, lexical });
      rest = rest.toLowerCase().startsWith(piece.toLowerCase()) ? rest.slice(piece.length) : piece;
      lexical = true;
    });
  }
}

/** Base forms have capitals (Helsinki) and hyphens (ensi-ilta). */
function plain(text: string): string {
  return text.replace(/[-=]/g, '').toLowerCase();
}
