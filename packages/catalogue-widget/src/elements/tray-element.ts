import { property } from 'lit/decorators.js';
import { TrayController } from '../controllers/tray-controller.js';
import type { InterfaceLanguage } from '../controllers/tray-store.js';
import { HyteElement } from './hyte-element.js';

/** Base of the elements that show a part of a tray. */
export abstract class TrayElement extends HyteElement {
  /** Id of the `<hyte-catalogue>` this belongs to; the nearest one around it when missing. */
  @property() catalogue?: string;

  protected readonly tray = new TrayController(this);

  protected override get language(): InterfaceLanguage {
    return this.tray.store?.language ?? 'fi';
  }
}
