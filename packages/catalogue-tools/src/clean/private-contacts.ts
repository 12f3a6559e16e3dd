import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { FIRST_NAMES } from './first-names.js';
import { withoutAccounts, withoutIdentityCodes } from './personal-codes.js';
import { isFirstName, withoutPersonsPhones } from './persons-phones.js';
import { plainText } from './plain-text.js';
import { REGION_NAMES } from './regions.js';

/** Words that mark a mailbox or a number as a role's, not a person's. */
const ROLE_WORDS = new Set(
  (
    'info asiakaspalvelu palvelupiste kirjaamo toimisto sihteeri puheenjohtaja hallitus neuvonta varaus varaukset tilavaraukset liikuntapaikat ' +
    'liikunta kulttuuri nuoriso kirjasto museo seurakunta virasto hallinto tiedotus viestinta asiointi ajanvaraus jarjesto yhdistys toiminta ' +
    'kerho kahvila ravintola hyvinvointi neuvola posti mail office contact service services booking bookings kansli kansliet styrelsen ' +
    'sekreterare ordforande radgivning bibliotek fritid idrott kultur museum radgivare palaute feedback tuki support palvelu palvelut ' +
    'sosiaali terveys keskus kunta kaupunki kommun stad region verksamhet forening ohjaaja koordinaattori coordinator team tiimi ryhma ' +
    'noreply webmaster vaihde rehtori rektor kanslia koulu skola liikuntaneuvonta vapaaehtoistoiminta vapaaehtois vertaistuki ' +
    'opisto lukio uimahalli jaahalli paivakoti paivystys terveysasema asema yksikko osasto satama satamakapteeni kommodori seura piiri jaosto ' +
    'kotihoito kuntoutus fysioterapia vahtimestari isannoitsija rahastonhoitaja jasenrekisteri ilmoittautumiset kurssit leirit harrastus ' +
    'ohjaamo nettipiste byra avdelning hamn simhall dagvard activity activities enquiries reception admin group club centre'
  ).split(' '),
);

const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[\p{L}]{2,}$/u;
/** How people write an @ that programs are not meant to find. */
const AT_IN_WORDS =
  /\s?(?:\((?:at|ät|a|@|miuku(?:mauku)?|snabel-?a)\)|\[(?:at|ät|a|@|miuku(?:mauku)?|snabel-?a)\]|\{(?:at|ät|@)\})\s?/giu;
const plainLetters = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A well-formed mail address in lower-case domain, or `undefined`. `mailto:` is taken off. */
export function mailAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .trim()
    .replace(/^mailto:/i, '')
    .replace(AT_IN_WORDS, '@')
    .replace(/(?<=@.*)\s?(?:\((?:piste|dot|punkt)\)|\[(?:piste|dot|punkt)\])\s?/gi, '.')
    .replace(/[?].*$/, '');
  if (text.length > 254 || !EMAIL.test(text)) return undefined;
  const at = text.lastIndexOf('@');
  return text.slice(0, at) + text.slice(at).toLowerCase();
}

/** Where private persons have their mail. */
const PRIVATE_MAIL =
  /@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|luukku|icloud|me|mac|yahoo|ymail|aol|gmx|mail|protonmail|proton|pm|suomi24|elisanet|kolumbus|saunalahti|netti|welho|dnainternet|surffi|wippies|jippii|sci|nic|phnet|kymp|pp\.inet|inet|co\.inet|telia|mbnet|nettilinja|sonera|netikka|multi|anvianet|pp\.nic)\.(?:com|fi|net|me|org|se|de|ch)|yahoo\.\w{2,3}\.\w{2})$/;
/** Pieces of the names of associations, by which their mailboxes at a private provider are told from persons'. */
const GROUP_WORDS =
  /yhdisty|forening|seura|kerho|klubi|club|martat|martha|elakela|elakke|seniori|senior|veteraani|invalid|omaishoit|muisti|sydan|reuma|diabet|allergia|syopa|mielenterv|kuulo|nako|kuoro|orkester|soitto|teatteri|teater|tanssi|dans|jooga|yoga|jumppa|voimist|gymnast|uimar|uinti|hiihto|suunnist|judo|karate|taido|pallo|urheil|sport|liikunta|kyla|byalag|asukas|nuoriso|ungdom|partio|scout|perhe|lapsi|kansal|opisto|taide|kasityo|puutarha|luonto|natur|kalast|metsast|lions|rotary|zonta|mll|spr|4h|info|toimisto|hallitus|sihteeri|ilmoittaut|varaus|satama|hamn|laituri|kahvila|ravintola|museo|galleri|camping|leiri|ratsast|ratsutalli|padel|tennis|golf|srk|seurakun|kirkko|vpk|yhteiso|verkosto|piiri|jaosto|hembygd|kotiseutu|pensionar|vertais|vanhemp|harrast/;
/** The short form of “registered association” behind an abbreviation: `tlvkry`, `kymen.ry`, `pensionarer-rf`. Names end so too (`henry`), but not after these letters. */
const REGISTERED = /(?:^|[._-]|[bcdfghjklmpqstvwxz])(?:ry|rf|rp)$/;

/** Whether an address is at a provider of mail for private persons: what stands behind its @ names no organisation. */
export function isPrivateMailbox(address: string): boolean {
  return PRIVATE_MAIL.test(address.slice(address.lastIndexOf('@')).toLowerCase());
}

/** Municipalities and regions, in plain letters, that are no surname or first name besides. */
const AREAS: ReadonlySet<string> = new Set(
  [...MUNICIPALITIES.flatMap(({ label }) => [label.fi ?? [], label.sv ?? []].flat()), ...REGION_NAMES]
    .map(plainLetters)
    .filter((name) => !FIRST_NAMES.has(name) && !['lahti', 'salo', 'rauma', 'hanko', 'pello'].includes(name)),
);

/**
 * Whether a mail address looks like a person's: `first.last@`, `first.m.last@`, `f.last@` or `first-last@` where no part
 * is a role's word or a town, a first name alone (`maija@`), or anything at a provider of private mail that does not name a group.
 * `info@`, `liikunta.varaus@`, `kuhmo.teatteri@`, `palvelupiste@` and `kylan.martat@gmail.com` are roles. Personal addresses are left out of the
 * catalogue even when the person holds a public post: the catalogue outlives posts.
 */
export function isPersonalMail(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = plainLetters(address.slice(0, at)).replace(/\+.*$/, '').replace(/\d+$/, '');
  const parts = local.split(/[._]/);
  const words = parts.flatMap((part) => part.split('-'));
  if (words.some(isRoleWord)) return false;
  // `jukka.kuulonen@` is a person though “kuulo” is in it.
  const named = parts.length > 1 && words.some((word) => FIRST_NAMES.has(word));
  if (isPrivateMailbox(address)) return named || !(GROUP_WORDS.test(local) || REGISTERED.test(local));
  if (!named && words.some((word) => AREAS.has(word))) return false;
  if (parts.length === 1)
    return FIRST_NAMES.has(local) || (local.includes('-') && local.split('-').some((word) => FIRST_NAMES.has(word)));
  if (parts.length > 4) return false;
  if (!parts.every((part) => /^[a-z]+(-[a-z]+)*$/.test(part))) return false;
  const last = parts.at(-1)!;
  return last.length >= 2 && last.length <= 20 && parts[0]!.length <= 20;
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
  /(keskus|palvelu|palvelut|toimisto|talo|koulu|kerho|seura|yhdistys|koti|sali|halli|puisto|kirjasto|katu|tie|ry|oy|kunta|kaupunki|skola|hus|center|stad|puhelin|neuvonta|vaihde|asema|info|ryhmä|osasto|yksikkö|tiimi|päivystys|toiminta|piste|ohjaamo|opisto|lukio|museo|satama|kahvila|teatteri|office|services?|centre|school|desk|team|supervisors?|ombudsman|hamnen|byrån?|tjänst)$/iu;

/**
 * Whether a label names a person: two or three capitalised words in a row at its end, none of which is a word for a place
 * or an organisation (`toimitusinsinööri Maija Meikäläinen`), or a frequent first name by itself. `Rehtori`, `Asiakaspalvelu` and `Vaasan kaupunki` name none.
 */
export function namesPerson(label: string): boolean {
  const words = label
    .replace(/[(),;:/]/g, ' ')
    .trim()
    .split(/\s+/);
  if (words.some((word, at) => isFirstName(word) && !TITLE_WORDS.test(words[at + 1] ?? ''))) return true;
  for (let i = 0; i + 1 < words.length; i += 1) {
    const [first, second] = [words[i]!, words[i + 1]!];
    if (!NAME_PART.test(first) || !NAME_PART.test(second)) continue;
    if (TITLE_WORDS.test(first) || TITLE_WORDS.test(second)) continue;
    // `Ilona Kotka` was a person above, by her first name.
    if (AREAS.has(plainLetters(first)) || AREAS.has(plainLetters(second))) continue;
    // A genitive in front of a name is a place's: `Vaasan Palautepalvelu`, `Turun Liikunta`.
    if (/n$/u.test(first) && !FIRST_NAMES_IN_N.test(first)) continue;
    return true;
  }
  return false;
}

/** First names that end in n, the exception to the rule of genitives. */
const FIRST_NAMES_IN_N =
  /^(Martin|Jan|Johan|Kristian|Christian|Sebastian|Robin|Stefan|Kevin|Simon|Benjamin|Karin|Kirsten|Susan|Marjan|Hassan|Iman|Ann|Ellen|Carin|Linn|Jonathan|Christin|Kristin|Jon|Dan|Aron|Joakim|Torsten|Sten|Håkan|Göran|Anton|Roman|Ivan)$/;

const MAIL_IN_TEXT =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@|%40|\s?[([{](?:at|ät|a|@|miuku(?:mauku)?|snabel-?a)[)\]}]\s?|\s(?:at|ät)\s)[\p{L}\d-]{1,63}(?:(?:\.|\s?[([](?:piste|dot|punkt)[)\]]\s?)[\p{L}\d-]{1,63}){0,5}(?:\.|\s?[([](?:piste|dot|punkt)[)\]]\s?)\p{L}{2,24}/giu;

/** Says what was left out of a text. */
export interface CleanedText {
  readonly text: string;
  readonly identityCodes: number;
  readonly personalMails: number;
  readonly personalPhones: number;
  readonly accounts: number;
}

/**
 * Free text without Finnish identity codes and bank accounts (both checked by their control characters), persons' mail addresses, also those
 * written `first.last(at)example.org`, and mobile numbers beside a person's name. Home addresses and names by themselves cannot be told from those of
 * venues and performers, and stay.
 */
export function withoutPersonalData(value: string): CleanedText {
  const found = { identityCodes: 0, personalMails: 0, personalPhones: 0, accounts: 0 };
  // Nearly every text: neither four digits nor an @ in any spelling.
  if (!/\d{3}|@|%40|[([{](?:at|ät|a|miuku|snabel)|\s(?:at|ät)\s/iu.test(value)) return { text: value, ...found };
  let text = value.replace(ADDRESS_IN_TEXT, (address) => (holdsPersonalData(address) ? '' : address));
  if (text !== value) found.personalMails += 1;
  text = withoutPersons(text, found);
  return text === value ? { text, ...found } : { text: plainText(text.replace(/\(\s*\)/g, '')), ...found };
}

const ADDRESS_IN_TEXT = /https?:\/\/\S*[^\s).,;]/giu;

function withoutPersons(value: string, found: Omit<Mutable<CleanedText>, 'text'>): string {
  let text = withoutIdentityCodes(value, () => void (found.identityCodes += 1));
  text = withoutAccounts(text, () => void (found.accounts += 1));
  text = withoutPersonsPhones(text, () => void (found.personalPhones += 1));
  return text.replace(MAIL_IN_TEXT, (whole) => {
    const address = mailAddress(whole.replace(/%40/g, '@').replace(/\s(?:at|ät)\s/iu, '@'));
    if (address === undefined || !isPersonalMail(address)) return whole;
    found.personalMails += 1;
    return '';
  });
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whether something that is no text for people, an address or an id, holds personal data. */
export function holdsPersonalData(value: string): boolean {
  const found = { identityCodes: 0, personalMails: 0, personalPhones: 0, accounts: 0 };
  const text = decoded(value);
  return withoutPersons(text, found) !== text;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
