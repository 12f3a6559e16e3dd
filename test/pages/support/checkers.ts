import type { PageFrame } from './page-frame.js';

/** One thing a checker found: which rule, where, and what it says. */
export interface Finding {
  readonly rule: string;
  readonly where: string;
  readonly says: string;
}

interface Checkers {
  readonly axe: {
    run(
      where: Element,
      options: object,
    ): Promise<{ violations: { id: string; help: string; nodes: { html: string; target: unknown[] }[] }[] }>;
  };
  readonly ace: { Checker: new () => { check(where: Element, sets: string[]): Promise<{ results: IbmResult[] }> } };
}
interface IbmResult {
  readonly ruleId: string;
  readonly value: [policy: string, confidence: string];
  readonly path: { readonly dom: string };
  readonly message: string;
  readonly snippet: string;
}

const AXE = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/**
 * All that axe-core and IBM's checker call a violation in one part of a page, or in all of it. What a person can open in
 * the filters is opened first: so it is checked too, and IBM's checker does not see names (a label, a legend, words for
 * screen readers only) in a closed `<details>`, where nothing else of it is shown either.
 */
export async function findings(page: PageFrame, where: Element = page.document.documentElement): Promise<Finding[]> {
  // The filters come behind the list.
  if (page.all('.name').length > 0 && page.all('hyte-filters').length > 0) await page.has('.toggle');
  for (const button of page.all('button.toggle[aria-expanded="false"]')) (button as HTMLElement).click();
  for (const details of page.all('details')) (details as HTMLDetailsElement).open = true;
  const { axe, ace } = page.window as unknown as Checkers;
  const byAxe = await axe.run(where, AXE);
  const byIbm = await new ace.Checker().check(where, ['WCAG_2_2', 'IBM_Accessibility']);
  return [
    ...byAxe.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target }) => ({
        rule: `axe ${id}`,
        where: `${target.flat().join(' ')} ${html.slice(0, 120)}`,
        says: help,
      })),
    ),
    // What it cannot decide by itself it calls potential: those were read once, and are no violations.
    ...byIbm.results
      .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
      .map(({ ruleId, path, message, snippet }) => ({
        rule: `ibm ${ruleId}`,
        where: `${path.dom} ${snippet.slice(0, 120)}`,
        says: message,
      })),
  ];
}
