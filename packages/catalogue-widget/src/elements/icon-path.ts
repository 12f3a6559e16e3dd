import type { IconNode } from 'lucide';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * All shapes of a Lucide icon as the data of one path: one template then does for all icons, and Lit can update it in place.
 * The embed has the paths made while it is built.
 */
export function iconPath(node: IconNode): string {
  return node.map(outline).join('');
}

function outline([shape, attributes]: IconNode[number]): string {
  const of = (name: string): number => Number(attributes[name] ?? 0);
  switch (shape) {
    case 'path':
      return relativeStart(attributes);
    case 'circle':
      return `M${of('cx') - of('r')} ${of('cy')}${arc(of('r'), 2 * of('r'), 0)}${arc(of('r'), -2 * of('r'), 0)}z`;
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
    case 'rect': {
      const r = of('rx');
      const [w, h] = [of('width') - 2 * r, of('height') - 2 * r];
      return `M${of('x') + r} ${of('y')}h${w}${arc(r, r, r)}v${h}${arc(r, -r, r)}h${-w}${arc(r, -r, -r)}v${-h}${arc(r, r, -r)}z`;
    }
    default:
      return `M${String(attributes['points'])}${shape === 'polygon' ? 'z' : ''}`;
  }
}

function arc(r: number, dx: number, dy: number): string {
  return `a${r} ${r} 0 0 1 ${dx} ${dy}`;
}

/** A path that starts with a small `m` would continue from the shape before it. */
function relativeStart(attributes: Attributes): string {
  return String(attributes['d']).replace(/^m/, 'M0 0m');
}
