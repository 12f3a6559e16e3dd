import { outward } from './outward.js';

const MARK = 'data-hyte-not-printed';
let sheet: CSSStyleSheet | undefined;

/** Prints one element without the rest of the page, and shows the rest again afterwards. */
export function printAlone(element: Element): void {
  window.addEventListener('afterprint', hideOthers(element), { once: true });
  window.print();
}

/**
 * Hides on paper everything beside an element and beside its ancestors, through shadow roots. What another call has hidden stays its own.
 * @returns what takes the marks away again
 */
export function hideOthers(element: Element): () => void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { [${MARK}] { display: none !important } }`);
  }
  const own = sheet;
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  for (let node: Element | null = element; node; node = outward(node)) {
    if (node === document.body) break;
    const root = node.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets.includes(own)) roots.add(root);
    for (const sibling of node.parentNode?.children ?? []) {
      if (sibling === node || sibling.hasAttribute(MARK)) continue;
      sibling.setAttribute(MARK, '');
      marked.push(sibling);
    }
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  return () => {
    for (const sibling of marked) sibling.removeAttribute(MARK);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== own);
  };
}
