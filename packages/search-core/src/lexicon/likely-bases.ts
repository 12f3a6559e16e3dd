/** Endings of loan words and names, which seldom change their stem, and what is left before them. */
const ENDINGS: readonly RegExp[] = [
  /^(.{2,}[aiouyäö])(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|n|t)$/, // infuusiossa → infuusio
  /^(.+[aeiouyäö]{2})(?:ta|tä)$/, // infuusiota → infuusio
  /^(.{2,}[iouyö])(?:a|ä)$/, // kefiriä → kefiri
  /^(.{2,}([aiouyäö]))\2n$/, // muskariin → muskari
  /^(.{2,}[^aeiouyäö])i(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|a|ä|in)$/, // thoraxin → thorax
];

/** The few likely base forms of a word that no lexicon knows: the word itself and what stands before an ending. */
export function likelyBases(word: string): string[] {
  const bases = new Set([word]);
  for (const ending of ENDINGS) {
    const base = ending.exec(word)?.[1];
    if (base !== undefined) bases.add(base);
  }
  return [...bases];
}
