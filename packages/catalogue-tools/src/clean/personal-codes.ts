const CONTROL_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
// All signs of the century that the reform of 2023 brought are known, and dashes and spaces as word processors write them.
const IDENTITY_CODE =
  /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})\s?([-\u2010-\u2015\u2212+A-FU-Y])\s?(\d{3})([0-9A-Y])(?![\p{L}\d])/giu;
/** Numbers of bank accounts as the European standard has them, in groups or not; whether one is one its check digits tell. */
const ACCOUNT = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\d])/giu;
const FEWEST_DIGITS = 8;
/**
 * How long an account's number is in each country of the single euro payments area and its neighbours. Without it, one piece in a hundred of
 * the ids of records and pages that looks like an account would pass the check digits.
 */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AL28 AT20 BA20 BE16 BG22 BY28 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 HR21 HU28 IE22 IS26 IT27 ' +
    'LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 RU33 SE24 SI19 SK24 SM27 TR26 UA29 VA22 XK20'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))] as const),
);

/** Takes out Finnish identity codes whose control character is right; `take` is told of each. */
export function withoutIdentityCodes(text: string, take: () => void): string {
  return text.replace(
    IDENTITY_CODE,
    (whole, day: string, month: string, year: string, _sign: string, number: string, control: string) => {
      if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return whole;
      if (CONTROL_CHARACTERS[Number(`${day}${month}${year}${number}`) % 31] !== control.toUpperCase()) return whole;
      take();
      return '';
    },
  );
}

/** Takes out numbers of bank accounts whose check digits are right; `take` is told of each. */
export function withoutAccounts(text: string, take: () => void): string {
  return text.replace(ACCOUNT, (whole) => {
    const compact = whole.replace(/[ \u00a0]/g, '').toUpperCase();
    if (compact.replace(/\D/g, '').length < FEWEST_DIGITS) return whole;
    const length = LENGTHS.get(compact.slice(0, 2));
    // A word in capitals may stand behind the number and look like a part of it.
    const account = compact.slice(0, length);
    if (account.length !== length || remainder97(account) !== 1) return whole;
    take();
    return behind(whole, account.length);
  });
}

/** What follows the first `length` characters that are no spaces. */
function behind(text: string, length: number): string {
  let at = 0;
  for (let seen = 0; seen < length; at += 1) if (!/[ \u00a0]/.test(text[at] ?? '')) seen += 1;
  return text.slice(at);
}

function remainder97(account: string): number {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest;
}
