import type { Area } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { areaNamed, sourcesNamed, USUAL_SOURCES } from './answers.js';
import { OPERATOR_LANGUAGES, type OperatorLanguage } from './comments.js';
import { SOURCE_BLOCKS, type SourceBlock } from './source-blocks.js';

/** Asks a question and gives what was typed, without blanks round it. */
export type Ask = (question: string) => Promise<string>;

/** What no switch has told. */
export interface Asked {
  readonly area: Area;
  readonly organisation: string | undefined;
  readonly contact: string | undefined;
  readonly sources: readonly SourceBlock[];
}

/** What is known already, and is not asked for. */
export type Known = Partial<Asked>;

/** Asks for the rest. An answer that is none is explained and asked for again; an empty one takes what is usual. */
export async function askRest(
  known: Known,
  language: OperatorLanguage,
  ask: Ask,
  say: (line: string) => void,
): Promise<Asked> {
  const words = (key: keyof typeof QUESTIONS): string => QUESTIONS[key][OPERATOR_LANGUAGES.indexOf(language)] ?? '';
  const until = async <T>(question: string, read: (text: string) => T): Promise<T> => {
    for (;;) {
      try {
        return read(await ask(question));
      } catch (error) {
        if (!(error instanceof TarjotinError)) throw error;
        say(`${error.message} ${error.hint}`);
      }
    }
  };
  return {
    area: known.area ?? (await until(words('area'), (text) => areaNamed(text === '' ? DEFAULT_COUNTY : text))),
    organisation: known.organisation ?? ((await ask(words('organisation'))) || undefined),
    contact: known.contact ?? ((await until(words('contact'), mailbox)) || undefined),
    sources:
      known.sources ??
      (await until(`${words('sources')} (${SOURCE_BLOCKS.filter((each) => each !== 'folder').join(', ')}) `, (text) =>
        text === '' ? [...USUAL_SOURCES] : sourcesNamed(text.split(/[\s,]+/)),
      )),
  };
}

/** Kymenlaakso. */
export const DEFAULT_COUNTY = '10';

/**
 * A mail address, or nothing.
 * @throws TarjotinError `bad-contact`
 */
export function mailbox(text: string): string {
  if (text === '' || /^[!#-'*-;=?-\]^-~]{3,200}$/.test(text)) return text;
  throw new TarjotinError('bad-contact', `“${text.slice(0, 60)}” is no mail address.`, 'Give a shared mailbox.');
}

const QUESTIONS = {
  area: [
    'Hyvinvointialue tai kunta, koodi tai nimi [10 Kymenlaakso]: ',
    'Välfärdsområde eller kommun, kod eller namn [10 Kymmenedalen]: ',
    'Wellbeing services county or municipality, code or name [10 Kymenlaakso]: ',
  ],
  organisation: [
    'Julkaisijan nimi [alueen nimi]: ',
    'Utgivarens namn [områdets namn]: ',
    'Name of the publisher [that of the area]: ',
  ],
  contact: [
    'Yhteinen sähköposti, joka kerrotaan lähteille [ei mitään]: ',
    'Gemensam e-post som berättas för källorna [ingen]: ',
    'Shared mailbox that is told to the sources [none]: ',
  ],
  sources: [
    'Lähteet pilkuin eroteltuina [lipas, ptv]',
    'Källor med kommatecken emellan [lipas, ptv]',
    'Sources, with commas [lipas, ptv]',
  ],
} as const;
