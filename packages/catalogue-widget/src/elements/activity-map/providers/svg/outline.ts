import { HOME_RINGS, NEIGHBOUR_RINGS, OUTLINE_STEPS } from './generated/outline.js';
import { project, type PlanePoint, type Project } from './projection.js';

/** SVG path of Finland, in kilometres of the flat map. */
export function homePath(onto: Project = project): string {
  return HOME_RINGS.map((ring) => ringPath(decode(ring, onto))).join('');
}

/** SVG path of the land around Finland. */
export function neighbourPath(onto: Project = project): string {
  return NEIGHBOUR_RINGS.map((ring) => ringPath(decode(ring, onto))).join('');
}

/** One closed ring as an SVG path, to ten metres. */
export function ringPath(ring: readonly PlanePoint[]): string {
  return `M${ring.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

/** Reads the encoded polyline format: five bits a character, sign in the lowest bit, latitude first. */
function decode(text: string, onto: Project): PlanePoint[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const bits = text.charCodeAt(index) - 63;
    value |= (bits & 0x1f) << shift;
    shift += 5;
    if (bits >= 0x20) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    value = shift = 0;
  }
  let lat = 0;
  let lon = 0;
  const points: PlanePoint[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    lat += numbers[index] ?? 0;
    lon += numbers[index + 1] ?? 0;
    points.push(onto(lat / OUTLINE_STEPS.lat, lon / OUTLINE_STEPS.lon));
  }
  return points;
}
