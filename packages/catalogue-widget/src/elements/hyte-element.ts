import { LitElement } from 'lit';
import type { InterfaceLanguage } from '../controllers/tray-store.js';
import { speak } from '../locales/localisation.js';

/**
 * Base of all elements: renders each in its own interface language, so that `msg` in `render` says the right thing.
 * Event handlers that need a message outside rendering use `this.say(() => msg(…))`.
 */
export abstract class HyteElement extends LitElement {
  /** Language of the interface: that of the tray the element belongs to. */
  protected abstract get language(): InterfaceLanguage;

  protected say<T>(write: () => T): T {
    return speak(this.language, write);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    speak(this.language, () => super.update(changed));
  }
}
