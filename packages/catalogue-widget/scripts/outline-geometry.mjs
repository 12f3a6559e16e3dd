const KM_PER_DEGREE = (Math.PI / 180) * 6371;

/** Area of a ring of [lon, lat] in km², flat at its first point: good enough to tell an islet from an island. */
export function ringKm2(ring) {
  const [originLon, originLat] = ring[0] ?? [0, 0];
  const narrowing = Math.cos((originLat * Math.PI) / 180);
  const flat = ring.map(([lon, lat]) => [(lon - originLon) * narrowing, lat - originLat]);
  const twice = flat.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = flat[(index + 1) % flat.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs((twice / 2) * KM_PER_DEGREE ** 2);
}

/** Cuts a ring to a [west, south, east, north] box, one side at a time (Sutherland–Hodgman). */
export function clipToBox(ring, [west, south, east, north]) {
  const sides = [
    { axis: 0, at: west, sign: 1 },
    { axis: 0, at: east, sign: -1 },
    { axis: 1, at: south, sign: 1 },
    { axis: 1, at: north, sign: -1 },
  ];
  return sides.reduce((points, { axis, at, sign }) => {
    const isInside = (point) => sign * (point[axis] - at) >= 0;
    return points.flatMap((point, index) => {
      const next = points[(index + 1) % points.length];
      const kept = isInside(point) ? [point] : [];
      if (isInside(point) === isInside(next)) return kept;
      const share = (at - point[axis]) / (next[axis] - point[axis]);
      return [...kept, [0, 1].map((each) => point[each] + share * (next[each] - point[each]))];
    });
  }, ring);
}

/** The encoded polyline format (five bits a character), latitude first, with its own steps to a degree. */
export function encodePolyline(ring, steps) {
  let before = [0, 0];
  let text = '';
  for (const [lon, lat] of ring) {
    const now = [Math.round(lat * steps.lat), Math.round(lon * steps.lon)];
    if (now[0] === before[0] && now[1] === before[1]) continue;
    text += encodeNumber(now[0] - before[0]) + encodeNumber(now[1] - before[1]);
    before = now;
  }
  return text;
}

function encodeNumber(number) {
  let rest = number < 0 ? ~(number << 1) : number << 1;
  let text = '';
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}
