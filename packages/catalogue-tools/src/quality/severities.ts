import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import type { Severity } from './rule.js';

/** Severities in words, the worst first. */
export const SEVERITIES: readonly { readonly id: Severity; readonly name: Label; readonly meaning: Label }[] = [
  {
    id: 'fix',
    name: { fi: 'Korjaa', sv: 'Rätta', en: 'Fix' },
    meaning: {
      fi: 'tieto johtaa harhaan tai ei mihinkään',
      sv: 'uppgiften vilseleder eller leder ingenstans',
      en: 'the information misleads or leads nowhere',
    },
  },
  {
    id: 'complete',
    name: { fi: 'Täydennä', sv: 'Komplettera', en: 'Complete' },
    meaning: {
      fi: 'asukas tarvitsee tiedon, eikä sitä kerrota',
      sv: 'invånaren behöver uppgiften och den ges inte',
      en: 'residents need the fact and it is not told',
    },
  },
  {
    id: 'polish',
    name: { fi: 'Viimeistele', sv: 'Finslipa', en: 'Polish' },
    meaning: {
      fi: 'toimii, mutta voisi olla parempi',
      sv: 'fungerar, men kunde vara bättre',
      en: 'works, could be better',
    },
  },
];
