import type { str } from '@lit/localize';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import type { LanguageModule, ReaderLanguage } from './language-module.js';

const loaded = new Map<ReaderLanguage, LanguageModule>();
// Finnish is written in the code, so that most visitors load no language file.
let speaking: ReaderLanguage = 'fi';

// What the library itself installs knows one language a page, and neither dual nor texts that are still open in a language.
_installMsgImplementation(((text: StrResult, { id = '' } = {}) => {
  const own = loaded.get(speaking);
  const said = own?.templates[id];
  const { values } = text;
  if (typeof said === 'function') return said(values);
  if (said)
    return fill(
      said as StrResult,
      (said as StrResult).values?.map((place) => values[place as number]),
    );
  const finnish = fill(text, values);
  return own?.inFinnish?.(finnish) ?? finnish;
}) as MsgFn);

/** A message is a string, which has no `strings`, or one with values in it. */
type StrResult = ReturnType<typeof str>;

function fill(text: StrResult, values: readonly unknown[]): string {
  return text.strings ? String.raw({ raw: text.strings }, ...values) : (text as unknown as string);
}

/** Loads the module of a language; the embed replaces it by its integrity-checked one. */
export type LanguageLoader = (language: LazyLanguage) => Promise<LanguageModule>;
export type LazyLanguage = Exclude<ReaderLanguage, 'fi'>;
let load: LanguageLoader = async (language) => {
  switch (language) {
    case 'sv':
      return import('../generated/locales/sv.js');
    case 'en':
      return import('../generated/locales/en.js');
    case 'fi-x-selko':
      return import('./selko.js');
    default:
      return (await import('./sami.js'))[language];
  }
};

export function setLanguageLoader(loader: LanguageLoader): void {
  load = loader;
}

/** Makes the messages of a language ready for `speak`. Rejects when its file cannot be loaded. */
export async function loadLanguage(language: ReaderLanguage): Promise<void> {
  if (language !== 'fi' && !loaded.has(language)) loaded.set(language, await load(language));
}

/** What a language brings besides messages; nothing until it is loaded, and for Finnish. */
export function languageModule(language: ReaderLanguage): LanguageModule | undefined {
  return loaded.get(language);
}

/** Runs `write` with `msg` speaking the given language; Finnish until that language is loaded. Synchronous only. */
export function speak<T>(language: ReaderLanguage, write: () => T): T {
  const before = speaking;
  speaking = language;
  try {
    return write();
  } finally {
    speaking = before;
  }
}
