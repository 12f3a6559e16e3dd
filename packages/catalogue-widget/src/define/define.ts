import { VERSION } from './version.js';

const STAMP = Symbol.for('hyte.version');

/**
 * Registers an element. The same version may be loaded many times on a page (an embed pasted twice, two web parts):
 * the first one counts. Of two versions the first one counts as well, and the console says so.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) {
    Object.defineProperty(element, STAMP, { value: VERSION });
    customElements.define(tag, element);
    return;
  }
  const version = (existing as { [STAMP]?: string })[STAMP];
  if (existing === element || version === VERSION) return;
  const other = version ? `version ${version}` : 'something else';
  console.warn(
    `[hyte] another-version: <${tag}> is already ${other} here, not version ${VERSION}. Load one version of the script.`,
  );
}
