// The demo's host pages, the built stories and the two accessibility checkers, on the server of the browser tests. Each
// HTML page first loads /host/watch.js, which remembers what goes wrong on it, and the checkers: under the strict policy
// of one of the pages nothing could put a script in later.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { handler } from '../../../scripts/serve.mjs';

const demo = handler();
const DEMO = /^\/((embed|themes|catalogue|municipality|association|county-intranet|list)\/|(start|favicon|index)\.\w+$)/;
const STORIES = '/storybook-static/';
const CHECKERS = { '/checkers/axe.js': 'axe-core/axe.min.js', '/checkers/ibm.js': 'accessibility-checker-engine/ace.js' };

const SCRIPTS = ['/host/watch.js', ...Object.keys(CHECKERS)].map((path) => `<script src="${path}"></script>`).join('');

const { resolve } = createRequire(import.meta.url);
const fileOf = (path) => (path.startsWith(STORIES) ? `.${path}` : `demo${path}${path.endsWith('/') ? 'index.html' : ''}`);

/** Middleware of the test server. */
export async function servePages(context, next) {
  const { path } = context;
  const isStory = path.startsWith(STORIES);
  if (CHECKERS[path]) {
    context.type = 'text/javascript';
    context.body = readFileSync(resolve(CHECKERS[path]), 'utf8');
  } else if ((DEMO.test(path) || isStory) && /(\/|\.html)$/.test(path) && existsSync(fileOf(path))) {
    context.type = 'text/html';
    context.body = readFileSync(fileOf(path), 'utf8').replace('<head>', `<head>${SCRIPTS}`);
  } else if (isStory && existsSync(fileOf(path))) {
    context.type = path.slice(path.lastIndexOf('.'));
    context.body = readFileSync(fileOf(path));
  } else if (DEMO.test(path)) {
    context.respond = false;
    demo(context.req, context.res);
  } else await next();
}
