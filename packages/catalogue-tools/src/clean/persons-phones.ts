import { FIRST_NAMES } from './first-names.js';

/** A Finnish mobile number as people write it. */
const MOBILE =
  /(?<![\d+])(?:(?:\+|00)\s?358[\s-]?(?:\(0\)[\s-]?)?|0)(?:4\d|50)\d?(?:[\s\u00a0.\u2010-\u2015/-]{0,2}\d){6,9}(?!\d)/gu;
/** How far before and behind a number the person it belongs to may be named. */
const BEFORE = 45;
const BEHIND = 30;

/** Takes out mobile numbers beside the name of a person: `Matti 040 123 4567`, `050-123 4567 / Maija Virtanen`; `take` is told of each. */
export function withoutPersonsPhones(text: string, take: () => void): string {
  return text.replace(MOBILE, (number: string, at: number) => {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const behind = text.slice(at + number.length, at + number.length + BEHIND);
    if (!endsWithPerson(before) && !beginsWithPerson(behind)) return number;
    take();
    return '';
  });
}

/** What may stand between a name and a number. */
const BETWEEN_BEFORE =
  /[\s,:;.(/–-]*(?:(?:puh|p|tel|gsm|mob|puhelin|numero|nro|mobil|matkapuhelin|kännykkä|soita|ring|call)\b\.?[\s:,.]*)*$/iu;
const BETWEEN_BEHIND = /^[\s,:;()/–-]*/u;
const NAME = /^\p{Lu}[\p{Ll}\p{Lu}]+(?:-\p{Lu}[\p{Ll}\p{Lu}]+)?$/u;

function endsWithPerson(before: string): boolean {
  // A sentence or a line that ends before says nothing about the number.
  const sentence = before.split(/\n|[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
  const words = sentence.replace(BETWEEN_BEFORE, '').split(/[\s,/&?=:"”“»']+/u);
  return words.slice(-2).some(isFirstName);
}

function beginsWithPerson(behind: string): boolean {
  const [line = ''] = behind.split('\n', 1);
  if (/^\s*[.!?]/.test(line)) return false;
  return line
    .replace(BETWEEN_BEHIND, '')
    .split(/[\s,/)&"”“»']+/u)
    .slice(0, 2)
    .some(isFirstName);
}

/** Whether a text holds a mobile number at all. */
export function holdsMobile(text: string): boolean {
  return text.search(MOBILE) >= 0;
}

/** Whether a word is a frequent first name, written with a capital. */
export function isFirstName(word: string): boolean {
  if (!NAME.test(word)) return false;
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  // Finnish endings: `Matilta`, `Maijalle`, `Pekan` are not looked for, but names of two parts are.
  return FIRST_NAMES.has(plain) || plain.split('-').every((part) => FIRST_NAMES.has(part));
}
