const MARK = 'data-hyte';
const TAGS = [
  'catalogue',
  'search-box',
  'theme-row',
  'filters',
  'activity-list',
  'activity-map',
  'activity-card',
] as const;
/** What stands in hands over every `data-hyte-…` but what browsers would run. */
const PREFIX = `${MARK}-`;
const RUNS = /^(on|style$|is$)/;

let observer: MutationObserver | undefined;

/**
 * Puts elements where marked ones stand, now and whenever more come: many editors strip tags they do not know and leave `data-`
 * attributes alone. `<div data-hyte="catalogue" data-hyte-src="…">…</div>` gets the element inside, around its own content;
 * `<a data-hyte="catalogue" data-hyte-src="…" href="…">` gets it around itself. Both stay what they are when nothing runs.
 */
export function watchStandIns(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) replaceIn(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  replaceIn(document.documentElement);
}

function replaceIn(root: Element): void {
  const marked = [...(root.hasAttribute(MARK) ? [root] : []), ...root.querySelectorAll(`[${MARK}]`)];
  for (const element of marked) if (!isDone(element)) replace(element);
}

/** Taken over already: also as a copy of the page that a host kept and shows again. */
function isDone(standIn: Element): boolean {
  const own = standIn instanceof HTMLAnchorElement ? standIn.parentElement : standIn.firstElementChild;
  return own !== null && own.localName === tagOf(standIn);
}

function tagOf(standIn: Element): string | undefined {
  const wanted = standIn.getAttribute(MARK)?.trim() || 'catalogue';
  const known = TAGS.find((tag) => tag === wanted);
  return known && `hyte-${known}`;
}

function replace(standIn: Element): void {
  const tag = tagOf(standIn);
  if (!tag) {
    console.warn(
      `[hyte] bad-attribute: ${MARK}="${standIn.getAttribute(MARK) ?? ''}": use ${TAGS.join(', ')}.`,
      standIn,
    );
    return;
  }
  const element = document.createElement(tag);
  for (const { name, value } of standIn.attributes) {
    const own = name.slice(PREFIX.length);
    if (name.startsWith(PREFIX) && own && !RUNS.test(own)) element.setAttribute(own, value);
  }
  if (standIn instanceof HTMLAnchorElement) {
    standIn.replaceWith(element);
    element.append(standIn);
  } else {
    element.append(...standIn.childNodes);
    standIn.append(element);
  }
}
