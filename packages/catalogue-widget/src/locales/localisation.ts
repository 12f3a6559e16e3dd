import { configureLocalization, type LocaleModule } from '@lit/localize';
import type { InterfaceLanguage } from '../controllers/tray-store.js';

type Templates = LocaleModule['templates'];
const loaded = new Map<InterfaceLanguage, Templates>();
// Finnish is written in the code, so that most visitors load no language file.
let speaking: InterfaceLanguage = 'fi';

// @lit/localize knows one language a page; two trays side by side may speak two. Its single "target" here is a table
// that looks each message up in the language of the element that is rendering, which is synchronous.
const tables = new Proxy<Templates>({}, { get: (_, id) => loaded.get(speaking)?.[id as string] });
const { setLocale } = configureLocalization({
  sourceLocale: 'fi',
  targetLocales: ['per-element'],
  loadLocale: () => Promise.resolve({ templates: tables }),
});
const configured = setLocale('per-element');

/** Loads the module of a language; the embed replaces it by its integrity-checked one. */
export type LanguageLoader = (language: LazyLanguage) => Promise<LocaleModule>;
export type LazyLanguage = Exclude<InterfaceLanguage, 'fi'>;
let load: LanguageLoader = (language) =>
  language === 'sv' ? import('../generated/locales/sv.js') : import('../generated/locales/en.js');

export function setLanguageLoader(loader: LanguageLoader): void {
  load = loader;
}

/** Makes the messages of a language ready for `speak`. Rejects when its file cannot be loaded. */
export async function loadLanguage(language: InterfaceLanguage): Promise<void> {
  await configured;
  if (language === 'fi' || loaded.has(language)) return;
  loaded.set(language, (await load(language)).templates);
}

/** Runs `write` with `msg` speaking the given language; Finnish until that language is loaded. Synchronous only. */
export function speak<T>(language: InterfaceLanguage, write: () => T): T {
  const before = speaking;
  speaking = language;
  try {
    return write();
  } finally {
    speaking = before;
  }
}
