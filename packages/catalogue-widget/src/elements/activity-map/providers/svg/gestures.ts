import type { Size } from './camera.js';
import type { PlanePoint } from './projection.js';

/** What a gesture asks of the map; places are in pixels of the drawing. */
export interface GestureActions {
  size(): Size;
  panBy(right: number, down: number): void;
  zoomAt(factor: number, anchor: PlanePoint, animate: boolean): void;
  /** Whether zooming that way would change anything: at the end of the range the page scrolls. */
  canZoom(factor: number): boolean;
  /** The person tried what needs another gesture here. */
  hint(kind: 'wheelHint' | 'touchHint'): void;
}

const DRAG_STARTS_PX = 4;
const WHEEL_PX_PER_DOUBLING = 240;
const WHEEL_LINE_PX = 16;

/**
 * Mouse, wheel and touch. The page always scrolls over the map: the wheel zooms only with Ctrl or ⌘, or after a click on
 * the map until the pointer leaves it; touch needs two fingers. Buttons do all of this too (WCAG 2.5.1, 2.5.7).
 */
export function listenToGestures(stage: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  listenToMouse(stage, actions, signal);
  listenToWheel(stage, actions, signal);
  listenToTouch(stage, actions, signal);
}

function placeIn(stage: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): PlanePoint {
  const { left, top } = stage.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function isOnGround(event: Event): boolean {
  return !(event.target as Element).closest('button, .map-list');
}

function listenToMouse(stage: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  let from: { x: number; y: number } | undefined;
  let isDragging = false;
  const end = (): void => {
    from = undefined;
    isDragging = false;
  };
  stage.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'touch' && event.button === 0 && isOnGround(event))
        from = { x: event.clientX, y: event.clientY };
    },
    { signal },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const right = from.x - event.clientX;
      const down = from.y - event.clientY;
      if (!isDragging && Math.hypot(right, down) < DRAG_STARTS_PX) return;
      if (!isDragging) stage.setPointerCapture(event.pointerId);
      isDragging = true;
      from = { x: event.clientX, y: event.clientY };
      actions.panBy(right, down);
    },
    { signal },
  );
  stage.addEventListener('pointerup', end, { signal });
  stage.addEventListener('pointercancel', end, { signal });
  stage.addEventListener(
    'dblclick',
    (event) => {
      if (isOnGround(event)) actions.zoomAt(2, placeIn(stage, event), true);
    },
    { signal },
  );
}

function listenToWheel(stage: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  let isInUse = false;
  stage.addEventListener('click', () => (isInUse = true), { signal });
  stage.addEventListener('pointerleave', () => (isInUse = false), { signal });
  stage.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') isInUse = false;
    },
    { signal },
  );
  stage.addEventListener(
    'wheel',
    (event) => {
      if ((event.target as Element).closest('.map-list')) return;
      const isMeant = event.ctrlKey || event.metaKey;
      if (!isMeant && !isInUse) {
        actions.hint('wheelHint');
        return;
      }
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : WHEEL_LINE_PX);
      const factor = 2 ** (-Math.max(-120, Math.min(120, pixels)) / WHEEL_PX_PER_DOUBLING);
      if (!isMeant && !actions.canZoom(factor)) return;
      event.preventDefault();
      actions.zoomAt(factor, placeIn(stage, event), false);
    },
    { signal, passive: false },
  );
}

function listenToTouch(stage: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  let before: { x: number; y: number; spread: number } | undefined;
  const pair = ({ touches: [one, other] }: TouchEvent): typeof before => {
    if (!one || !other) return undefined;
    const a = placeIn(stage, one);
    const b = placeIn(stage, other);
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1) };
  };
  stage.addEventListener('touchstart', (event) => (before = pair(event)), { signal, passive: true });
  stage.addEventListener('touchend', (event) => (before = pair(event)), { signal, passive: true });
  stage.addEventListener(
    'touchmove',
    (event) => {
      const now = pair(event);
      if (!now || !before) {
        if (isOnGround(event)) actions.hint('touchHint');
        return;
      }
      if (event.cancelable) event.preventDefault();
      actions.panBy(before.x - now.x, before.y - now.y);
      actions.zoomAt(now.spread / before.spread, now, false);
      before = now;
    },
    { signal, passive: false },
  );
}
