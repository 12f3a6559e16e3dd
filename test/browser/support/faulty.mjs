// A site that fails as a test says, until the test says otherwise:
//   POST /faulty/<key>             what fails from now on: { "file": a pattern, "kind": see below }, or {} for nothing
//   /faulty/<key>/catalogue/…      a published catalogue of 300 activities with an adviser
//   /faulty/<key>/embed/…          the embed
import { existsSync, readFileSync } from 'node:fs';
import { composeMade } from './compose-made.mjs';

const SIZE = 300;
const EMBED = 'packages/catalogue-widget/dist/embed/';
const ADVICE = { name: { fi: 'Mallialueen neuvonta', sv: 'Modellområdets rådgivning' }, phone: '+3585123456' };
const TYPES = { js: 'text/javascript', json: 'application/json', html: 'text/html', css: 'text/css' };

const faults = new Map();
/** Answers that are held back, by key: they are broken off when the fault is over. */
const held = new Map();
let made;

async function bytesOf(part, file) {
  if (part === 'embed') return existsSync(EMBED + file) ? readFileSync(EMBED + file) : undefined;
  const { manifest, files } = await (made ??= composeMade(SIZE));
  if (file === 'manifest.json') return Buffer.from(JSON.stringify({ ...manifest, advice: ADVICE }));
  return files.find(({ path }) => path === file)?.bytes;
}

/** What a server, or what lies between it and the page, may do to a file. */
const KINDS = {
  abort: (context) => {
    context.respond = false;
    context.req.socket.destroy();
  },
  'error 500': (context) => {
    context.status = 500;
    context.body = 'Internal Server Error';
  },
  'error 404': (context) => {
    context.status = 404;
    context.body = 'Not found';
  },
  'a login page': (context) => {
    context.type = 'text/html';
    context.body = '<!doctype html><html lang="fi"><title>Kirjaudu</title></html>';
  },
  'half of it': (context, bytes) => {
    context.body = bytes.subarray(0, bytes.length >> 1);
  },
  'something else': (context) => {
    context.body = '[{"activities": 7}]';
  },
  'a site that refuses': (context, _bytes, key) => {
    const [name, port] = context.host.split(':');
    context.remove('access-control-allow-origin');
    context.redirect(`http://${name === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}/faulty/${key}/refused`);
  },
  'no answer': (context, _bytes, key) => {
    context.respond = false;
    held.set(key, [...(held.get(key) ?? []), context.req.socket]);
  },
};

async function setFault(context, key) {
  let text = '';
  for await (const chunk of context.req) text += chunk;
  faults.set(key, JSON.parse(text));
  for (const socket of held.get(key) ?? []) socket.destroy();
  held.delete(key);
  context.body = 'ok';
}

/** Middleware of the test server. */
export async function serveFaulty(context, next) {
  const [, key, part, file] = /^\/faulty\/([\w-]+)(?:\/(catalogue|embed|refused)(?:\/(.+))?)?$/.exec(context.path) ?? [];
  if (!key) return next();
  if (context.method === 'POST') return setFault(context, key);
  const bytes = file && (await bytesOf(part, file));
  if (!bytes) return undefined;
  context.type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  context.set('access-control-allow-origin', '*');
  context.set('cache-control', 'no-store');
  const fault = faults.get(key);
  if (fault?.file && new RegExp(fault.file).test(`${part}/${file}`)) return KINDS[fault.kind](context, bytes, key);
  context.body = bytes;
}
