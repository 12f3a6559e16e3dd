/** Personal data of nobody: 50 pieces, each written as people write it, and what would be seen of it if it came through. */
export interface Planted {
  /** As a producer writes it into a text. */
  readonly written: string;
  /** Letters and digits only, lower case, by which it is looked for. */
  readonly trace: string;
}

const FIRST = [
  'matti',
  'maija',
  'pekka',
  'anneli',
  'juhani',
  'ritva',
  'kalle',
  'tuula',
  'erkki',
  'leena',
  'anders',
  'birgitta',
];
const LAST = ['virtanen', 'korhonen', 'nieminen', 'laine', 'heikkinen', 'koskinen', 'lindqvist'];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

let next = 0;
function person(): { first: string; last: string } {
  const at = next++;
  return { first: FIRST[at % FIRST.length]!, last: LAST[at % LAST.length]! };
}

const AT = ['@', '(at)', ' (at) ', '[ät]', ' at ', '(miukumauku)', ' [at] ', '@'];
const PRIVATE_DOMAINS = [
  'gmail.com',
  'luukku.com',
  'hotmail.com',
  'outlook.com',
  'icloud.com',
  'elisanet.fi',
  'yahoo.com',
  'suomi24.fi',
];

function mails(): Planted[] {
  const atPrivate = PRIVATE_DOMAINS.map((domain, index): Planted => {
    const { first, last } = person();
    const local = index % 2 === 0 ? `${first}.${last}` : `${first.slice(0, 3)}${last}${60 + index}`;
    return { written: `${local}${AT[index]}${domain}`, trace: squeezed(local) };
  });
  const atWork = AT.map((at, index): Planted => {
    const { first, last } = person();
    const local = [`${first}.${last}`, `${first[0]}.${last}`, `${first}_${last}`, `${capital(first)}.${capital(last)}`][
      index % 4
    ]!;
    return { written: `${local}${at}kunta.example.fi`, trace: squeezed(`${local}${at}kunta`) };
  });
  return [...atPrivate, ...atWork];
}

const SEPARATED = [
  (n: string) => `040 ${n.slice(3, 6)} ${n.slice(6)}`,
  (n: string) => `040-${n.slice(3)}`,
  (n: string) => `+358 40 ${n.slice(3)}`,
  (n: string) => `+358(0)40${n.slice(3)}`,
  (n: string) => n,
];

/** Mobile numbers beside a name. */
function phones(): Planted[] {
  return Array.from({ length: 14 }, (_, index): Planted => {
    const { first, last } = person();
    const number = `0405550${String(100 + index * 7)}`;
    const as = SEPARATED[index % SEPARATED.length]!(number);
    const [name, whole] = [capital(first), `${capital(first)} ${capital(last)}`];
    const written = [
      `${name} ${as}`,
      `${whole}, puh. ${as}`,
      `${as} / ${whole}`,
      `${as} (${name})`,
      `Soita: ${whole} p. ${as}`,
    ][index % 5]!;
    return { written, trace: number.slice(1) };
  });
}

const CONTROL = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** One for each sign of the century that the law knows. */
function identityCodes(): Planted[] {
  return [...'+-YXWVUABCDEF'].map((sign, index): Planted => {
    const [born, number] = [
      `${String(1 + index).padStart(2, '0')}0${1 + (index % 9)}${50 + index}`,
      String(200 + index * 13),
    ];
    const code = `${born}${sign}${number}${CONTROL[Number(born + number) % 31]}`;
    return { written: index % 3 === 0 ? `hetu ${code.toLowerCase()}` : code, trace: squeezed(code) };
  });
}

/** Accounts with right check digits. */
function accounts(): Planted[] {
  return Array.from({ length: 7 }, (_, index): Planted => {
    const number = `1234560000${String(1000 + index * 37)}`.slice(0, 14);
    const check = 98 - Number(BigInt(`${number}151800`) % 97n);
    const account = `FI${String(check).padStart(2, '0')}${number}`;
    return { written: index % 2 === 0 ? account : account.replace(/(.{4})/g, '$1 ').trim(), trace: squeezed(account) };
  });
}

export const PLANTED: readonly Planted[] = [...mails(), ...phones(), ...identityCodes(), ...accounts()];

/** What of it can be seen in a text, whatever the signs between. */
export function tracesIn(text: string): string[] {
  const plain = squeezed(text);
  return PLANTED.filter(({ trace }) => plain.includes(trace)).map(({ written }) => written);
}
