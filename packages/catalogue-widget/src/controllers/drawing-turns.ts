import { nextFrame } from './next-frame.js';

/** Milliseconds of drawing for one frame: what it costs to lay out and paint is several times as much. */
const BUDGET = 1;
/** Milliseconds after which a frame is another one, for sure. */
const ANOTHER = 100;
/** Milliseconds without another wish to draw until what is out of sight has its turn. */
const CALM = 200;

const waiting = new Map<Element, () => void>();
const outOfSight = new WeakSet<Element>();
let since = 0;
let latest = 0;
let isPlanned = false;

// Asking the elements themselves where they are would lay out what the browser has put off.
const sight = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) outOfSight.delete(target);
    else outOfSight.add(target);
    if (!target.isConnected) sight.unobserve(target);
  }
});

/**
 * `undefined` when there is time to draw `element` for the next frame. Else resolves when it is its turn: frame by frame, so that what is
 * drawn already has been laid out and painted and a key pressed meanwhile has been heard. What comes first in the page comes first;
 * what nobody sees waits until no more is asked for, because while somebody types the next answer will change it again.
 */
export function turnToDraw(element: Element): Promise<void> | undefined {
  sight.observe(element);
  latest = performance.now();
  if (latest - since > ANOTHER) since = latest;
  if (!waiting.size && latest - since < BUDGET && !outOfSight.has(element)) return undefined;
  return new Promise((draw) => {
    waiting.set(element, draw);
    plan();
  });
}

function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  nextFrame(() => setTimeout(() => void drawSome()));
}

async function drawSome(): Promise<void> {
  since = performance.now();
  const isCalm = since - latest > CALM;
  const all = inOrder(waiting.keys());
  const inSight = all.filter((element) => !outOfSight.has(element));
  for (const element of inSight.length || !isCalm ? inSight : all) {
    waiting.get(element)?.();
    waiting.delete(element);
    // Here it is drawn.
    await Promise.resolve();
    if (performance.now() - since > BUDGET) break;
  }
  isPlanned = false;
  if (waiting.size) plan();
}

const settling = new WeakSet<ParentNode>();

/**
 * Has the items of a list that the browser puts off while they are out of sight laid out too, one a frame while nobody waits to draw. So the
 * page keeps its length when it is scrolled, and a picture of the whole page is not empty below the first screen.
 */
export function settle(list: ParentNode): void {
  if (settling.has(list)) return;
  settling.add(list);
  const next = (): void => {
    const item = list.isConnected ? list.querySelector('li:not(.settled)') : null;
    if (!item) return void settling.delete(list);
    if (performance.now() - latest > CALM) item.classList.add('settled');
    nextFrame(() => setTimeout(next));
  };
  next();
}

/** In the order of the page, what is inside another element after it: a list decides what its cards are to show. */
function inOrder(elements: Iterable<Element>): Element[] {
  const paths = Array.from(elements, (element) => pathOf(element));
  return paths.sort((a, b) => (isBefore(a, b) ? -1 : 1)).map((path) => path.at(-1) as Element);
}

/** The element and the hosts around it, outermost first. Elements of two trees have no order of their own. */
function pathOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...pathOf(root.host), element] : [element];
}

function isBefore(a: readonly Element[], b: readonly Element[]): boolean {
  const at = a.findIndex((each, place) => each !== b[place]);
  const [one, other] = [a[at], b[at]];
  if (!one || !other) return a.length < b.length;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
