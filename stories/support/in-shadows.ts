/** Milliseconds after which a story shows what there is. */
const PATIENCE = 15_000;

/** The first element below a root, in the shadow roots there too, that fits a selector of its own root, once there is one. */
export async function one(
  root: ParentNode,
  selector: string,
  fits: (element: HTMLElement) => boolean = () => true,
): Promise<HTMLElement> {
  for (const end = Date.now() + PATIENCE; ; await new Promise(requestAnimationFrame)) {
    const found = below(root).find((element) => element.matches(selector) && fits(element));
    if (found) return found;
    if (Date.now() > end) throw new Error(`The story does not come to show ${selector}.`);
  }
}

function below(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? below(element.shadowRoot) : []),
  ]);
}
