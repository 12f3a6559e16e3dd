import { damaged } from './dictionary-errors.js';
import type { SymbolTable } from './symbols.js';

const CELL_BYTES = 8;
/** Input of the cell that only says: a word may end here. */
const FINAL = 0xffff;
/** A count that did not fit its byte; the next cell holds it. */
const OVERFLOW = 255;

/**
 * The transitions of a dictionary, by state. State 0 is where a word begins. Transitions of state `s` are `first[s]` to
 * `first[s + 1]`: up to `letters[s]` those that take no letter (epsilon and flags), from there on those that take one, sorted by
 * symbol.
 */
export interface Transitions {
  readonly first: Uint32Array;
  readonly letters: Uint32Array;
  /** 1 when a word may end at the state. */
  readonly final: Uint8Array;
  readonly inputs: Uint16Array;
  readonly outputs: Uint16Array;
  readonly targets: Uint32Array;
}

/**
 * Reads the cells after the alphabet. A cell has 8 bytes: input symbol (2), output symbol (2), cell where the target state begins
 * (3), number of further cells of this state (1; only in its first cell). When that number is 255, the second cell is no
 * transition but holds the number in its first 4 bytes. Everything is checked, so that a walk cannot leave the table.
 * @throws TarjotinError `voikko-damaged`
 */
export function readTransitions(bytes: Uint8Array, symbols: SymbolTable): Transitions {
  const cells = (bytes.length - symbols.end) / CELL_BYTES;
  if (cells < 1 || !Number.isInteger(cells)) throw damaged('it is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset + symbols.end);
  const states = numberStates(view, cells);
  const first = new Uint32Array(states.count + 1);
  const letters = new Uint32Array(states.count);
  const final = new Uint8Array(states.count);
  const inputs = new Uint16Array(cells);
  const outputs = new Uint16Array(cells);
  const targets = new Uint32Array(cells);
  const known = symbols.texts.length;
  let written = 0;
  let cell = 0;
  for (let state = 0; state < states.count; state++) {
    const end = endOfState(view, cell, cells);
    const hasOverflow = view.getUint8(cell * CELL_BYTES + 7) === OVERFLOW;
    first[state] = written;
    letters[state] = written;
    let before = 0;
    for (let at = cell; at < end; at++) {
      if (hasOverflow && at === cell + 1) continue;
      const input = view.getUint16(at * CELL_BYTES, true);
      if (input === FINAL) {
        final[state] = 1;
        continue;
      }
      const output = view.getUint16(at * CELL_BYTES + 2, true);
      const target = states.numbers[view.getUint32(at * CELL_BYTES + 4, true) & 0xffffff] ?? 0;
      if (input >= known || output >= known) throw damaged('it uses letters that its alphabet lacks');
      if (input < before) throw damaged('its transitions are out of order');
      if (target === 0) throw damaged('it is cut short, or leads outside itself');
      before = input;
      inputs[written] = input;
      outputs[written] = output;
      targets[written] = target - 1;
      written++;
      if (input < symbols.firstLetter) letters[state] = written;
    }
    cell = end;
  }
  first[states.count] = written;
  return { first, letters, final, inputs, outputs, targets };
}

/** Number of the state that begins at each cell, plus 1; 0 where none begins. */
function numberStates(view: DataView, cells: number): { numbers: Uint32Array; count: number } {
  const numbers = new Uint32Array(cells);
  let count = 0;
  for (let cell = 0; cell < cells; cell = endOfState(view, cell, cells)) numbers[cell] = ++count;
  return { numbers, count };
}

function endOfState(view: DataView, cell: number, cells: number): number {
  const more = view.getUint8(cell * CELL_BYTES + 7);
  if (more !== OVERFLOW) return checkedEnd(cell + 1 + more, cells);
  if (cell + 1 >= cells) throw damaged('it is cut short');
  return checkedEnd(cell + 2 + view.getUint32((cell + 1) * CELL_BYTES, true), cells);
}

function checkedEnd(end: number, cells: number): number {
  if (end > cells) throw damaged('it is cut short');
  return end;
}
