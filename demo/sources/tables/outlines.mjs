// A sketch of the six municipalities for the map, drawn by hand from a few corner points: good enough to see where a place
// is, useless for surveying. Borders are [longitude, latitude] and shared, so that neighbours meet without gaps. To the south
// the areas reach out to sea as municipalities do; the map draws the coast itself.

/** Corners where three areas, or two and the sea, meet. */
const CORNERS = {
  loviisaInland: [26.45, 60.575], pyhtaaKotkaInland: [26.755, 60.575], kotkaHaminaInland: [26.925, 60.645], haminaMiehikkala: [27.428, 60.843],
  haminaVirolahti: [27.45, 60.613], borderNorth: [27.889, 60.641],
  loviisaSea: [26.46, 60.19], pyhtaaKotkaSea: [26.84, 60.17], kotkaHaminaSea: [27.28, 60.22], haminaVirolahtiSea: [27.5, 60.3], borderSea: [27.79, 60.4],
};

/** Borders, each from one corner to another with the points between. */
const LINES = {
  kouvolaPyhtaa: ['loviisaInland', [[26.53, 60.588], [26.6, 60.592], [26.68, 60.58]], 'pyhtaaKotkaInland'],
  kouvolaKotka: ['pyhtaaKotkaInland', [[26.8, 60.598], [26.85, 60.605], [26.88, 60.63]], 'kotkaHaminaInland'],
  kouvolaHamina: ['kotkaHaminaInland', [[26.98, 60.67], [27.05, 60.7], [27.12, 60.718], [27.19, 60.765], [27.26, 60.792], [27.34, 60.805]], 'haminaMiehikkala'],
  kouvolaOuter: ['haminaMiehikkala', [[27.4, 60.88], [27.34, 60.92], [27.26, 60.965], [27.24, 61.03], [27.18, 61.075], [27.06, 61.115], [27.02, 61.19], [26.94, 61.235], [26.86, 61.283], [26.77, 61.255], [26.7, 61.235], [26.6, 61.258], [26.5, 61.23], [26.42, 61.17], [26.375, 61.1], [26.41, 61.03], [26.5, 60.985], [26.54, 60.93], [26.5, 60.865], [26.41, 60.825], [26.29, 60.805], [26.234, 60.735], [26.29, 60.665], [26.37, 60.615]], 'loviisaInland'],
  pyhtaaLoviisa: ['loviisaSea', [[26.46, 60.43], [26.485, 60.47], [26.46, 60.52]], 'loviisaInland'],
  pyhtaaKotka: ['pyhtaaKotkaInland', [[26.765, 60.545], [26.79, 60.51], [26.775, 60.47], [26.79, 60.4]], 'pyhtaaKotkaSea'],
  pyhtaaSea: ['pyhtaaKotkaSea', [], 'loviisaSea'],
  kotkaHamina: ['kotkaHaminaInland', [[26.975, 60.605], [27.025, 60.57], [27.06, 60.522], [27.1, 60.45]], 'kotkaHaminaSea'],
  kotkaSea: ['kotkaHaminaSea', [], 'pyhtaaKotkaSea'],
  haminaMiehikkala: ['haminaMiehikkala', [[27.46, 60.79], [27.44, 60.74], [27.4, 60.69], [27.43, 60.65]], 'haminaVirolahti'],
  haminaVirolahti: ['haminaVirolahti', [[27.41, 60.58], [27.415, 60.54], [27.4, 60.505], [27.42, 60.44]], 'haminaVirolahtiSea'],
  haminaSea: ['haminaVirolahtiSea', [], 'kotkaHaminaSea'],
  miehikkalaVirolahti: ['haminaVirolahti', [[27.52, 60.625], [27.6, 60.616], [27.69, 60.633], [27.78, 60.628]], 'borderNorth'],
  miehikkalaOuter: ['borderNorth', [[27.95, 60.69], [27.991, 60.75], [27.9, 60.785], [27.8, 60.79], [27.72, 60.825], [27.6, 60.818], [27.51, 60.838]], 'haminaMiehikkala'],
  virolahtiBorder: ['borderNorth', [[27.85, 60.6], [27.81, 60.565], [27.76, 60.535], [27.74, 60.47]], 'borderSea'],
  virolahtiSea: ['borderSea', [], 'haminaVirolahtiSea'],
};

/** Municipality code: its ring of lines; `-` runs one backwards. */
const AREAS = {
  286: ['kouvolaPyhtaa', 'kouvolaKotka', 'kouvolaHamina', 'kouvolaOuter'],
  624: ['kouvolaPyhtaa', 'pyhtaaKotka', 'pyhtaaSea', 'pyhtaaLoviisa'],
  285: ['kouvolaKotka', 'kotkaHamina', 'kotkaSea', '-pyhtaaKotka'],
  '075': ['kouvolaHamina', 'haminaMiehikkala', 'haminaVirolahti', 'haminaSea', '-kotkaHamina'],
  489: ['miehikkalaVirolahti', 'miehikkalaOuter', 'haminaMiehikkala'],
  935: ['miehikkalaVirolahti', 'virolahtiBorder', 'virolahtiSea', '-haminaVirolahti'],
};

function points(name) {
  const [from, between, to] = LINES[name.replace('-', '')];
  const line = [CORNERS[from], ...between, CORNERS[to]];
  return name.startsWith('-') ? line.reverse() : line;
}

/** A closed ring, anticlockwise as GeoJSON wants its outer rings. */
function ring(names) {
  const open = names.flatMap((name) => points(name).slice(0, -1));
  const twice = open.reduce((sum, [x, y], index) => sum + x * open[(index + 1) % open.length][1] - open[(index + 1) % open.length][0] * y, 0);
  const turned = twice < 0 ? [...open].reverse() : open;
  return [...turned, turned[0]];
}

/** GeoJSON of the six municipalities. */
export function outlines() {
  const features = Object.entries(AREAS).map(([code, names]) => ({
    type: 'Feature',
    id: code.padStart(3, '0'),
    properties: { sketch: true },
    geometry: { type: 'Polygon', coordinates: [ring(names)] },
  }));
  return { type: 'FeatureCollection', features };
}
