import type { InterfaceLanguage } from './tray-store.js';

/** Milliseconds of quiet before something is said, so that typing does not chatter. */
const QUIET = 500;

interface Said {
  readonly text: string;
  readonly language: InterfaceLanguage;
}

// Screen readers miss live regions inside shadow roots, and several regions talk over each other. So all instances
// share one, in the light DOM of the page, there before the first sentence.
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const speakers = new Set<Announcer>();
const waiting = new Map<Announcer, Said>();
const lastSaid = new WeakMap<Announcer, string>();

/** Says what changed in one tray, one sentence at a time, politely. */
export class Announcer {
  connect(): void {
    speakers.add(this);
    place();
  }

  disconnect(): void {
    speakers.delete(this);
    waiting.delete(this);
    if (speakers.size) return;
    clearTimeout(timer);
    region?.remove();
    region = undefined;
  }

  /** Says the sentence after a moment of quiet, unless a newer one comes first or it was the last one said. */
  announce(text: string, language: InterfaceLanguage): void {
    if (!speakers.has(this)) return;
    if (text === lastSaid.get(this)) waiting.delete(this);
    else waiting.set(this, { text, language });
    clearTimeout(timer);
    timer = setTimeout(say, QUIET);
  }
}

function say(): void {
  if (!waiting.size) return;
  const sentences = [...waiting].map(([announcer, { text, language }]) => {
    lastSaid.set(announcer, text);
    const sentence = document.createElement('span');
    // A text that a language has no words for yet says itself that it is Finnish.
    sentence.lang = (text as string & { lang?: string }).lang ?? language;
    sentence.textContent = `${text} `;
    return sentence;
  });
  waiting.clear();
  place().replaceChildren(...sentences);
}

/** The region, put back when the host page has replaced its body. */
function place(): HTMLElement {
  region ??= createRegion();
  if (!region.isConnected) document.body.append(region);
  return region;
}

function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.setAttribute('aria-live', 'polite');
  element.dataset['hyteAnnouncer'] = '';
  // A strict Content-Security-Policy refuses a style attribute but not this. `important`, because pages have rules for every `div`.
  element.style.cssText =
    'position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important';
  return element;
}
