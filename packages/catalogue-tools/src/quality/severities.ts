import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';

/**
 * How bad a fault is for a resident: `fix` – what is told misleads or leads nowhere; `complete` – a fact that is needed is
 * not told; `polish` – it works, and could be better. Unknown is never as bad as wrong.
 */
export type Severity = 'fix' | 'complete' | 'polish';

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

/** The share of its part that a fault costs. What is wrong costs more than what is not told. */
export const COSTS: Readonly<Record<Severity, number>> = { fix: 1, complete: 0.6, polish: 0.2 };
