const CONTROL_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
// All signs of the century that the reform of 2023 brought are known, and dashes and spaces as word processors write them.
const IDENTITY_CODE =
  /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})\s?([-\u2010-\u2015\u2212+A-FU-Y])\s?(\d{3})([0-9A-Y])(?![\p{L}\d])/giu;
/** Numbers of bank accounts as the European standard has them, in groups or not; whether one is one its check digits tell. */
const ACCOUNT = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]{4}){2,7}(?:[ \u00a0]?[A-Z\d]{1,3})?(?![\p{L}\d])/giu;
const FEWEST_DIGITS = 8;
const FINNISH_ACCOUNT_LENGTH = 18;

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
    // A word in capitals may stand behind the number and look like a part of it.
    const account = compact.startsWith('FI') ? compact.slice(0, FINNISH_ACCOUNT_LENGTH) : compact;
    if (remainder97(account) !== 1) return whole;
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
