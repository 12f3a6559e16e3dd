import { property } from 'lit/decorators.js';
import { afterFrame } from '../controllers/frame-budget.js';
import { TrayController } from '../controllers/tray-controller.js';
import type { InterfaceLanguage, TrayStore } from '../controllers/tray-store.js';
import { HyteElement } from './hyte-element.js';

/** Base of the elements that show a part of a tray. */
export abstract class TrayElement extends HyteElement {
  /** Id of the `<hyte-catalogue>` this belongs to; the nearest one around it when missing. */
  @property() catalogue?: string;

  protected readonly tray = new TrayController(this, (store) => this.concerns(store));

  /** What of the tray this draws; it draws again when one of these is another one. Everything, when not said otherwise. */
  protected concerns(_store: TrayStore): readonly unknown[] {
    return [{}];
  }

  /** Whether this may be drawn after a later frame once somebody uses the page. */
  protected readonly isPatient: boolean = true;

  /** Once somebody uses the page, what an answer changes is drawn in slices, so that the next key is heard; before, all at once. */
  protected override async scheduleUpdate(): Promise<void> {
    let wait;
    while (this.isPatient && navigator.userActivation?.hasBeenActive && (wait = afterFrame())) await wait;
    await super.scheduleUpdate();
  }

  protected override get language(): InterfaceLanguage {
    return this.tray.store?.language ?? 'fi';
  }
}
