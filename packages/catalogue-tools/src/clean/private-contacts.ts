import { plainText } from './plain-text.js';

/** Words that mark a mailbox or a number as a role's, not a person's. */
const ROLE_WORDS = new Set(
  (
    'info asiakaspalvelu palvelupiste kirjaamo toimisto sihteeri puheenjohtaja hallitus neuvonta varaus varaukset tilavaraukset liikuntapaikat ' +
    'liikunta kulttuuri nuoriso kirjasto museo seurakunta virasto hallinto tiedotus viestinta asiointi ajanvaraus jarjesto yhdistys toiminta ' +
    'kerho kahvila ravintola hyvinvointi neuvola posti mail office contact service services booking bookings kansli kansliet styrelsen ' +
    'sekreterare ordforande radgivning bibliotek fritid idrott kultur museum radgivare palaute feedback tuki support palvelu palvelut ' +
    'sosiaali terveys keskus kunta kaupunki kommun stad region verksamhet forening ohjaaja koordinaattori coordinator team tiimi ryhma ' +
    'noreply webmaster vaihde rehtori rektor kanslia koulu skola liikuntaneuvonta vapaaehtoistoiminta vapaaehtois vertaistuki'
  ).split(' '),
);

const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[\p{L}]{2,}$/u;
const plainLetters = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A well-formed mail address in lower-case domain, or `undefined`. `mailto:` is taken off. */
export function mailAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\s*\(at\)\s*|\s*\[at\]\s*/gi, '@')
    .replace(/[?].*$/, '');
  if (text.length > 254 || !EMAIL.test(text)) return undefined;
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/**
 * Whether a mail address looks like a person's: `first.last@`, `first.m.last@`, `f.last@` or `first-last@` where no part
 * is a role's word. `info@`, `liikunta.varaus@` and `palvelupiste@` are roles. Personal addresses are left out of the
 * catalogue even when the person holds a public post: the catalogue outlives posts.
 */
export function isPersonalMail(address: string): boolean {
  const local = plainLetters(address.slice(0, address.lastIndexOf('@')))
    .replace(/\+.*$/, '')
    .replace(/\d+$/, '');
  const parts = local.split(/[._]/);
  if (parts.length < 2 || parts.length > 4) return false;
  if (!parts.every((part) => /^[a-z]+(-[a-z]+)*$/.test(part))) return false;
  const last = parts.at(-1)!;
  if (last.length < 2 || last.length > 20 || parts[0]!.length > 20) return false;
  return !parts.some((part) => part.split('-').some((word) => isRoleWord(word)));
}

/** Whether a word is a role's (`Sihteeri`, `kansli`), not a person's. */
export function isRoleWord(written: string): boolean {
  const word = plainLetters(written);
  if (ROLE_WORDS.has(word)) return true;
  // Compounds end or begin with the role: `venepaikkavaraukset`, `liikuntatoimi`.
  return (
    word.length > 8 &&
    [...ROLE_WORDS].some((role) => role.length >= 5 && (word.endsWith(role) || word.startsWith(role)))
  );
}

const NAME_PART = /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?$/u;
const TITLE_WORDS =
  /(keskus|palvelu|palvelut|toimisto|talo|koulu|kerho|seura|yhdistys|koti|sali|halli|puisto|kirjasto|katu|tie|ry|oy|kunta|kaupunki|skola|hus|center|stad|puhelin|neuvonta|vaihde|asema|info|ryhmä|osasto|yksikkö|tiimi|päivystys|toiminta)$/iu;

/**
 * Whether a label names a person: two or three capitalised words in a row at its end, none of which is a word for a place
 * or an organisation (`toimitusinsinööri Maija Meikäläinen`). `Rehtori`, `Asiakaspalvelu` and `Vaasan kaupunki` name none.
 */
export function namesPerson(label: string): boolean {
  const words = label
    .replace(/[(),;:/]/g, ' ')
    .trim()
    .split(/\s+/);
  for (let i = 0; i + 1 < words.length; i += 1) {
    const [first, second] = [words[i]!, words[i + 1]!];
    if (!NAME_PART.test(first) || !NAME_PART.test(second)) continue;
    if (TITLE_WORDS.test(first) || TITLE_WORDS.test(second)) continue;
    // A genitive in front of a name is a place's: `Vaasan Palautepalvelu`, `Turun Liikunta`.
    if (/n$/u.test(first) && !FIRST_NAMES_IN_N.test(first)) continue;
    return true;
  }
  return false;
}

/** First names that end in n, the exception to the rule of genitives. */
const FIRST_NAMES_IN_N =
  /^(Martin|Jan|Johan|Kristian|Christian|Sebastian|Robin|Stefan|Kevin|Simon|Benjamin|Karin|Kirsten|Susan|Marjan|Hassan|Iman|Ann|Ellen|Carin|Linn|Jonathan|Christin|Kristin|Jon|Dan|Aron|Joakim|Torsten|Sten|Håkan|Göran|Anton|Roman|Ivan)$/;

const CONTROL_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
// All intermediate characters of the reform of 2023 are known.
const IDENTITY_CODE = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])(?![\p{L}\d])/giu;
const MAIL_IN_TEXT = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,24}/gu;

function isIdentityCode(day: string, month: string, year: string, number: string, control: string): boolean {
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return false;
  return CONTROL_CHARACTERS[Number(`${day}${month}${year}${number}`) % 31] === control.toUpperCase();
}

/** Says what was left out of a text. */
export interface CleanedText {
  readonly text: string;
  readonly identityCodes: number;
  readonly personalMails: number;
}

/** Free text without Finnish identity codes (checked by their control character) and persons' mail addresses. */
export function withoutPersonalData(value: string): CleanedText {
  let identityCodes = 0;
  let personalMails = 0;
  const text = value
    .replace(
      IDENTITY_CODE,
      (whole, day: string, month: string, year: string, _sign: string, number: string, control: string) => {
        if (!isIdentityCode(day, month, year, number, control)) return whole;
        identityCodes += 1;
        return '';
      },
    )
    .replace(MAIL_IN_TEXT, (whole) => {
      if (!isPersonalMail(whole)) return whole;
      personalMails += 1;
      return '';
    });
  return identityCodes + personalMails === 0
    ? { text: value, identityCodes, personalMails }
    : { text: plainText(text.replace(/\(\s*\)/g, '')), identityCodes, personalMails };
}
