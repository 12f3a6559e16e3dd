type Child = Node | string;

/** An HTML element with a class and children; text is always text. */
export function html<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** An SVG element with attributes and children. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function button(className: string, onClick: () => void, ...children: Child[]): HTMLButtonElement {
  const element = html('button', className, ...children);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

/** The shadow root or document that an element is in: the place for its style sheet, and where its focus is known. */
export function rootOf(element: HTMLElement): ShadowRoot | Document {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
