/**
 * WGS 84 degrees to EPSG:3067 (ETRS-TM35FIN) metres, `[northing, easting]`; PTV gives its coordinates so.
 * Krüger's series as in JHS 197 (public recommendation on coordinate systems), on the GRS 80 ellipsoid.
 */
export function tm35fin(latitude, longitude) {
  const radians = Math.PI / 180;
  const [a, f, scale, meridian, falseEasting] = [6378137, 1 / 298.257222101, 0.9996, 27 * radians, 500000];
  const n = f / (2 - f);
  const radius = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const eccentricity = Math.sqrt(2 * f - f * f);
  const h = [n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3, (13 / 48) * n ** 2 - (3 / 5) * n ** 3, (61 / 240) * n ** 3];
  const sine = Math.sin(latitude * radians);
  const conformal = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine));
  const delta = longitude * radians - meridian;
  const xi = Math.atan2(conformal, Math.cos(delta));
  const eta = Math.atanh(Math.sin(delta) / Math.sqrt(1 + conformal ** 2));
  const sum = (start, term) => h.reduce((total, factor, index) => total + factor * term(2 * (index + 1)), start);
  const northing = sum(xi, (k) => Math.sin(k * xi) * Math.cosh(k * eta));
  const easting = sum(eta, (k) => Math.cos(k * xi) * Math.sinh(k * eta));
  return [scale * radius * northing, scale * radius * easting + falseEasting];
}
