import { adoptStyles, type LitElement, type ReactiveControllerHost } from 'lit';
import type * as choicesPart from './choices-part.js';

type Choices = typeof choicesPart;

/** Milliseconds before a part that could not be loaded is asked for again. */
const PATIENCE = 5000;

let loaded: Choices | undefined;
let loading: Promise<void> | undefined;
const waiting = new Set<ReactiveControllerHost>();

/**
 * What draws chosen filters, offers, suggestions and notes, once it is there. Until then it is being loaded, and `host` draws again
 * when it has come. When it cannot be loaded, the list works without it, and a later drawing tries again.
 */
export function choicesFor(host: ReactiveControllerHost): Choices | undefined {
  if (!loaded) waiting.add(host);
  preloadChoices();
  return loaded;
}

const styled = new WeakSet<LitElement>();

/** The same for what has styles of its own in the shadow root of the host. */
export function styledChoicesFor(host: LitElement): Choices | undefined {
  const choices = choicesFor(host);
  if (choices && !styled.has(host)) {
    styled.add(host);
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, choices.choicesStyles]);
  }
  return choices;
}

/** The part, if it is there; nothing is loaded for this. */
export function loadedChoices(): Choices | undefined {
  return loaded;
}

/** Starts loading the part before it is needed. */
export function preloadChoices(): void {
  loading ??= load();
}

async function load(): Promise<void> {
  try {
    loaded = await import('./choices-part.js');
    for (const host of waiting) host.requestUpdate();
  } catch (error) {
    console.warn('[hyte] no-choices: suggestions and chosen filters cannot be shown.', error);
    setTimeout(() => (loading = undefined), PATIENCE);
  }
  waiting.clear();
}
