/** A step of a way through a dictionary: symbol read and symbol written; '' is nothing. */
export type Step = readonly [input: string, output: string];

const FLAGS = ['@P.STARTED.ON@', '@R.STARTED@', '@D.STARTED@', '@U.CASE.A@', '@U.CASE.B@', '@C.CASE@', '@R.CASE.A@'];
const LETTERS = [...'=abcdefghijklmnopqrstuvwxyzäö-HK'];
const TAGS =
  '[Bc] [Bh] [Ln] [Lp] [Lt] [Ll] [Lep] [Ls] [Ny] [Nm] [Sn] [Sg] [Sine] [Xp] [Xj] [X] [Ru] [Rv] [Tn4] [Tt] [Fkin]'.split(
    ' ',
  );
const SYMBOLS = ['', ...FLAGS, ...LETTERS, ...TAGS];

/**
 * Writes a dictionary file of the format of Voikko: one chain of states for each way. Alphabet: the flags, letters and tags above.
 * `symbols` replaces the alphabet.
 */
export function tinyDictionary(ways: readonly (readonly Step[])[], symbols: readonly string[] = SYMBOLS): Uint8Array {
  const number = (symbol: string): number => symbols.indexOf(symbol);
  interface Cell {
    readonly input: number;
    readonly output: number;
    readonly state: number;
  }
  const states: Cell[][] = [[]];
  const end = states.push([]) - 1;
  for (const way of ways) {
    let state = 0;
    way.forEach(([input, output], place) => {
      const next = place === way.length - 1 ? end : states.push([]) - 1;
      states[state]?.push({ input: number(input), output: number(output), state: next });
      state = next;
    });
  }
  states[end]?.push({ input: 0xffff, output: 0, state: 0 });
  for (const cells of states) cells.sort((a, b) => a.input - b.input);

  const starts: number[] = [];
  let cells = 0;
  for (const state of states) {
    starts.push(cells);
    cells += Math.max(1, state.length) + (state.length > 255 ? 1 : 0);
  }
  const names = new TextEncoder().encode(symbols.map((symbol) => `${symbol}\0`).join(''));
  const from = Math.ceil((18 + names.length) / 8) * 8;
  const bytes = new Uint8Array(from + cells * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x13a6e, true);
  view.setUint32(4, 0x351fa, true);
  view.setUint16(16, symbols.length, true);
  bytes.set(names, 18);
  let at = from;
  const put = ({ input, output, state }: Cell, more: number): void => {
    view.setUint16(at, input, true);
    view.setUint16(at + 2, output, true);
    view.setUint32(at + 4, (starts[state] ?? 0) | (more << 24), true);
    at += 8;
  };
  for (const state of states) {
    const more = Math.max(0, state.length - 1);
    state.forEach((cell, place) => {
      put(cell, place > 0 ? 0 : Math.min(more, 255));
      if (place === 0 && more >= 255) {
        view.setUint32(at, more - 0, true);
        at += 8;
      }
    });
  }
  return bytes;
}

/** Steps of letters that are written as they are read: `letters('talo')`. */
export function letters(text: string): Step[] {
  return [...text].map((letter) => [letter, letter]);
}

/** Steps that read nothing and write tags and letters: `writes('[Ln][Xp]talo[X]')`. */
export function writes(text: string): Step[] {
  return (text.match(/\[\w+\]|[^[]/g) ?? []).map((symbol) => ['', symbol]);
}

/** One step that sets or asks for a flag. */
export function flag(name: string): Step[] {
  return [[name, '']];
}
