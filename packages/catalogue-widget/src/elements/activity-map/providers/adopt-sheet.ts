/** Gives the root around an element, which must be in the page, a style sheet; the function returned takes it away. */
export function adoptSheet(element: HTMLElement, css: string): () => void {
  const found = element.getRootNode();
  const root = found instanceof ShadowRoot ? found : document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
