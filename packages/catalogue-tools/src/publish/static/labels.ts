import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { type ListPages, EVERYWHERE } from './lists.js';
import { municipalityName, type Site } from './site.js';
import { type PageLanguage, say } from './words.js';

/** Name of a theme, of `OTHER_THEME` too. */
export function themeLabel(theme: string, language: PageLanguage): string {
  return THEMES.find(({ id }) => id === theme)?.label[language] ?? say('otherTheme', language);
}

/** Name of a municipality, of `EVERYWHERE` too. */
export function municipalityLabel(code: string, site: Site, language: PageLanguage): string {
  return code === EVERYWHERE ? say('everywhere', language) : municipalityName(code, site, language);
}

/** `Liikunta, Kouvola`. */
export function headingOf({ municipality, theme }: ListPages, site: Site, language: PageLanguage): string {
  return `${themeLabel(theme, language)}, ${lowerFirst(municipality, municipalityLabel(municipality, site, language))}`;
}

/** The words that stand for no municipality are no name. */
function lowerFirst(code: string, label: string): string {
  return code === EVERYWHERE ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
