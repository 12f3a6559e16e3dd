import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import ChevronUp from 'lucide/dist/esm/icons/chevron-up.mjs';
import Maximize from 'lucide/dist/esm/icons/maximize.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import { iconPath } from '../../icon-path.js';
import type { MapLabels, MapView } from './map-provider.js';

type Move = Pick<MapView, 'pan' | 'zoom' | 'fit'>;

/** The buttons every map has, so that no drag, pinch or wheel is needed. Plain DOM: providers carry it with them. */
export interface MapControls {
  readonly element: HTMLElement;
  setLabels(labels: MapLabels): void;
}

const ICONS = {
  zoomIn: Plus,
  zoomOut: Minus,
  showAll: Maximize,
  north: ChevronUp,
  south: ChevronDown,
  west: ChevronLeft,
  east: ChevronRight,
} as const;

type ControlName = keyof typeof ICONS;

export function createControls(map: Move): MapControls {
  const actions: Record<ControlName, () => void> = {
    zoomIn: () => map.zoom(1),
    zoomOut: () => map.zoom(-1),
    showAll: () => map.fit(),
    north: () => map.pan(0, -1),
    south: () => map.pan(0, 1),
    west: () => map.pan(-1, 0),
    east: () => map.pan(1, 0),
  };
  const buttons = new Map<ControlName, HTMLButtonElement>();
  for (const name of Object.keys(ICONS) as ControlName[]) buttons.set(name, createButton(name, actions[name]));
  const element = document.createElement('div');
  element.className = 'map-controls';
  const zooming = document.createElement('div');
  zooming.className = 'map-zooming';
  for (const [name, button] of buttons) (/zoom|All/.test(name) ? zooming : element).append(button);
  element.prepend(zooming);
  return {
    element,
    setLabels(labels) {
      for (const [name, button] of buttons) button.ariaLabel = button.title = labels[name];
    },
  };
}

function createButton(name: ControlName, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `button map-control map-${name}`;
  button.addEventListener('click', act);
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('class', 'icon');
  icon.ariaHidden = 'true';
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', iconPath(ICONS[name]));
  icon.append(path);
  button.append(icon);
  return button;
}
