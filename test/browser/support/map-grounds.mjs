// Street maps for the browser tests, made in memory:
//   /ground/tiles/<what>/<z>/<x>/<y>.svg         what: good | missing | far (nothing nearer than zoom 10)
//   /ground/file/<what>.pmtiles                  what: good | damaged | no-tiles (readable, its tiles are not) | missing | whole (no range requests)
//   /ground/for/<name>/tiles/…, /ground/for/<name>/file/…    the same, remembered under that name
//   /ground/asked/<name>                         addresses that were asked for under that name, as JSON
import { mapSample } from '../../../packages/catalogue-widget/scripts/map-sample.mjs';

let sample;
/** By name: tests run side by side, and what an earlier one asked for may come late. */
const asked = new Map();

function tile([, what, z, x, y]) {
  if (what !== 'good' && !(what === 'far' && Number(z) <= 10)) return undefined;
  const shade = (Number(x) + Number(y)) % 2 ? '#e8efe4' : '#f2f4ea';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="${shade}" stroke="#b9c4b0"/><text x="12" y="28" font-family="sans-serif" font-size="16" fill="#5b6b52">${z}/${x}/${y}</text></svg>`;
}

function fileOf(what) {
  sample ??= mapSample();
  if (what === 'good') return sample;
  // Longer than what is asked for first.
  if (what === 'whole') return Buffer.concat([sample, Buffer.alloc(2 ** 16)]);
  const broken = Buffer.from(sample);
  if (what === 'damaged') broken.fill(0x2a, 0, 16);
  else if (what === 'no-tiles') broken.fill(0x2a, Number(sample.readBigUInt64LE(56)));
  else return undefined;
  return broken;
}

/** Answers one range of bytes, as the servers do that PMTiles files are kept on. */
function answerRange(context, bytes) {
  context.set('accept-ranges', 'bytes');
  context.type = 'application/octet-stream';
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(context.get('range')) ?? [];
  if (from === undefined) {
    context.body = bytes;
    return;
  }
  const part = bytes.subarray(Number(from), Number(to) + 1);
  context.status = 206;
  context.set('content-range', `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`);
  context.body = part;
}

/** Middleware of the test server. */
export async function serveGrounds(context, next) {
  if (!context.path.startsWith('/ground/')) return next();
  const [, name] = /^\/ground\/asked\/([\w-]+)$/.exec(context.path) ?? [];
  if (name) {
    context.body = asked.get(name) ?? [];
    return;
  }
  const path = context.path.replace(/^\/ground\/for\/([\w-]+)\//, (_, owner) => {
    asked.set(owner, [...(asked.get(owner) ?? []), context.path]);
    return '/ground/';
  });
  const picture = /^\/ground\/tiles\/([\w-]+)\/(\d+)\/(\d+)\/(\d+)\.svg$/.exec(path);
  if (picture) {
    context.type = 'image/svg+xml';
    const body = tile(picture);
    if (body) context.body = body;
    return;
  }
  const [, what] = /^\/ground\/file\/([\w-]+)\.pmtiles$/.exec(path) ?? [];
  const bytes = what && fileOf(what);
  if (!bytes) return;
  if (what === 'whole') context.body = bytes;
  else answerRange(context, bytes);
}
