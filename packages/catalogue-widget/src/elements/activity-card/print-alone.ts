const MARK = 'data-hyte-not-printed';
let sheet: CSSStyleSheet | undefined;

/**
 * Prints one element without the rest of the page: everything beside it and beside its ancestors, through shadow roots, is
 * hidden on paper only, and the marks are taken away afterwards.
 */
export function printAlone(element: Element): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@media print { [${MARK}] { display: none !important } }`);
  }
  const own = sheet;
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  for (let node: Element | null = element; node; node = outward(node)) {
    if (node === document.body) break;
    roots.add(node.getRootNode() as Document | ShadowRoot);
    for (const sibling of node.parentNode?.children ?? []) {
      if (sibling === node || sibling.hasAttribute(MARK)) continue;
      sibling.setAttribute(MARK, '');
      marked.push(sibling);
    }
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  const restore = (): void => {
    for (const sibling of marked) sibling.removeAttribute(MARK);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== own);
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}

function outward(node: Element): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
