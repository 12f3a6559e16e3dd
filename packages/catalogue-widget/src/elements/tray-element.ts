import { property } from 'lit/decorators.js';
import { TrayController } from '../controllers/tray-controller.js';
import type { InterfaceLanguage, TrayStore } from '../controllers/tray-store.js';
import { loadedChoices } from './filters/choices-loader.js';
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

  /**
   * Once somebody uses the page, what an answer changes is drawn in slices, so that the next key is heard. What is new is drawn at once:
   * an empty place would grow, and move what is below it.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isPatient && this.hasUpdated && navigator.userActivation?.hasBeenActive) await loadedChoices()?.turnToDraw(this);
    await super.scheduleUpdate();
  }

  protected override get language(): InterfaceLanguage {
    return this.tray.store?.language ?? 'fi';
  }
}
