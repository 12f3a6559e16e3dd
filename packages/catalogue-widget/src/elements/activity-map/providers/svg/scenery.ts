import type { MapAreas, MapItem } from '../map-provider.js';
import { readAreas, type AreaFile } from './areas.js';
import { BaseLayer } from './base-layer.js';
import type { Camera, Size } from './camera.js';
import type { PlacedPoint, Spot } from './cluster-index.js';
import { LabelLayer } from './label-layer.js';
import type { Box } from './labels.js';
import { namesToShow } from './names.js';
import type { Project } from './projection.js';
import { sceneryCss } from './scenery-styles.js';

/** What the scenery is drawn for. */
export interface SceneryView {
  readonly camera: Camera;
  readonly size: Size;
  /** Size of the letters, pixels. */
  readonly em: number;
  /** BCP 47 tag of the interface. */
  readonly language: string;
  /** A street map lies beneath, which names its towns itself. */
  readonly hasGround: boolean;
  readonly spots: readonly Spot[];
  readonly selected: readonly PlacedPoint[];
  /** Boxes that no name may touch. */
  readonly obstacles: readonly Box[];
  describe(id: string): MapItem;
}

/** Land, borders and names around the points; comes after them, as a part of its own. */
export interface Scenery {
  readonly css: string;
  /** Goes under everything. */
  readonly land: SVGElement;
  /** Borders: go under the points, over a street map. */
  readonly lines: SVGElement;
  /** Stays where it is. */
  readonly scale: SVGElement;
  /** Goes over the points; lets every click through. */
  readonly names: SVGElement;
  /**
   * Takes outlines, names and the chosen areas, laid `onto` another plane when there is a street map; returns the attribution of
   * the outlines.
   * @throws TypeError when the outlines are none; the coast is drawn instead
   */
  setAreas(areas: MapAreas, onto: Project | undefined): string | undefined;
  draw(view: SceneryView): void;
  /** Moves what was drawn last by pixels. */
  shift(right: number, down: number): void;
  /** The size of letters may have changed. */
  forget(): void;
}

export function createScenery(): Scenery {
  const base = new BaseLayer();
  const labels = new LabelLayer();
  let file: AreaFile | undefined;
  let areas: MapAreas = { centres: [], chosen: [] };
  let plane: Project | undefined;
  return {
    css: sceneryCss,
    land: base.element,
    lines: base.lines,
    scale: base.scale,
    names: labels.element,
    setAreas(next, onto) {
      const isOther = next.outlines !== areas.outlines || onto !== plane;
      if (onto !== plane) base.setPlane(onto);
      areas = next;
      plane = onto;
      try {
        if (isOther) {
          file = undefined;
          if (next.outlines !== undefined) file = readAreas(next.outlines, onto);
        }
      } finally {
        if (isOther) base.setAreas(file);
        base.setChosen(next.chosen, next.served);
        base.setSearched(next.searched, onto);
        base.setFrom(next.from);
      }
      return file?.attribution;
    },
    shift(right, down) {
      for (const each of [base.element, base.lines, labels.element]) each.style.translate = `${right}px ${down}px`;
    },
    draw(view) {
      this.shift(0, 0);
      const { camera, size, em, selected, obstacles } = view;
      const around = base.draw(camera, size, em);
      const names = namesToShow(
        {
          ...view,
          areas: view.hasGround ? [] : (file?.areas ?? []),
          centres: view.hasGround ? [] : areas.centres,
          chosen: areas.chosen,
          from: areas.from,
        },
        camera.scale,
      );
      const scale: Box = { left: 0, top: size.height - 3 * em, width: 8 * em, height: 3 * em };
      labels.draw(names, selected, [...obstacles, scale, ...around], camera, size, em);
    },
    forget() {
      labels.forget();
    },
  };
}
