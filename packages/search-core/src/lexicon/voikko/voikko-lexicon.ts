import type { Lexicon, WordAnalysis } from '../lexicon.js';
import { likelyBases } from '../likely-bases.js';
import { gather, type Reading } from '../reading.js';
import { AnalysisReader, type VoikkoReading } from './analysis-reader.js';
import { readSymbols } from './symbols.js';
import { Transducer } from './transducer.js';
import { readTransitions } from './transitions.js';

/** Makes a reading against orthography worse than any other. */
const DOUBTFUL = 100;

/**
 * A lexicon that reads the dictionary file of Voikko (`mor.vfst` of voikko-fi, dictionary format 5) without its library. The file is
 * a finite-state transducer: ways through it are words, and what is written on a way says what the word is.
 *
 * | bytes | what |
 * | --- | --- |
 * | 0–7 | two numbers that mark the format, 0x13a6e and 0x351fa |
 * | 8 | 1 when transitions have weights (spelling suggestions do; they are not read here) |
 * | 9–15 | zero |
 * | 16–17 | number of symbols |
 * | then | the symbols, UTF-8, each ended by a zero byte: nothing, flags, letters, tags |
 * | from the next multiple of 8 | cells of 8 bytes, as `transitions.ts` tells |
 *
 * All numbers are little-endian. `description` says where the file is from.
 * @throws TarjotinError `voikko-format`, `voikko-weighted`, `voikko-version` or `voikko-damaged`
 */
export function createVoikkoLexicon(bytes: Uint8Array, description = 'Voikko'): Lexicon {
  const symbols = readSymbols(bytes);
  const transducer = new Transducer(symbols, readTransitions(bytes, symbols));
  const reader = new AnalysisReader(symbols.texts);
  const freeWords = new Map<string, boolean>();

  /** A word that stands before others as it is: `tasa` and `hallin` are none, `turva` and `oppi` are. */
  const isFree = (word: string): boolean => {
    let free = freeWords.get(word);
    if (free === undefined) {
      free = false;
      transducer.analyse(word, (outputs, length) => {
        const { parts, bare } = reader.read(outputs, length);
        free ||= bare && parts.length === 1 && parts[0]?.wordClass === 'nominal';
      });
      freeWords.set(word, free);
    }
    return free;
  };

  return {
    kind: 'voikko',
    description,
    analyse: (word) => {
      const readings: VoikkoReading[] = [];
      transducer.analyse(word, (outputs, length) => {
        const reading = reader.read(outputs, length);
        if (reading.parts.length > 0) readings.push(reading);
      });
      const best = likeliest(readings);
      return best.length > 0 ? gather(best.map((reading) => bind(reading, isFree))) : guess(word);
    },
  };
}

/**
 * Compounds of many parts are accidents more often than not: only the readings with the fewest parts are kept. A participle does
 * not win over a compound of two: `toimivalta` is a power and not only the ablative of `toimiva`.
 */
function likeliest(readings: readonly VoikkoReading[]): VoikkoReading[] {
  const cost = ({ parts, doubtful, participle }: VoikkoReading): number =>
    parts.length + (participle ? 1 : 0) + (doubtful ? DOUBTFUL : 0);
  const least = readings.reduce((low, reading) => Math.min(low, cost(reading)), Infinity);
  return readings.filter((reading) => reading.parts.length + (reading.doubtful ? DOUBTFUL : 0) <= least);
}

function guess(word: string): WordAnalysis {
  return { lemmas: likelyBases(word).map((base) => ({ word: base, wordClass: 'unknown' })), parts: [], known: false };
}

/**
 * In a lexicalised compound the second part is not sought when the first is no word: `ilki=valta`, `amfi=teatteri`. Nor is it where
 * it makes an adjective of a genitive: `tavan=omainen` and `erin=omainen` are about nobody's relatives, `lähi=omainen` is.
 */
function bind({ parts }: VoikkoReading, isFree: (word: string) => boolean): Reading {
  if (!parts.some((part) => part.lexical)) return parts;
  return parts.map((part, place) => {
    const before = parts[place - 1];
    const isEnding = part.base === 'omainen' && before?.surface.endsWith('n');
    return part.lexical && (isEnding || !isFree(before?.base ?? '')) ? { ...part, bound: true } : part;
  });
}
