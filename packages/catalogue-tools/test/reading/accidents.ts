import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { lipasPages, places } from '../commands/cli.js';

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL, call: number) => void;

/** Something that goes wrong at a source, and what must become of it. */
export interface Accident {
  readonly name: string;
  /** How the source behaves; `call` counts from 1 in each run. */
  readonly behave: Handler;
  /** Code of the failure that is reported; `undefined` when reading gets over it. */
  readonly failure: string | undefined;
  /** Most requests it may take. */
  readonly calls: number;
  readonly limits?: object;
}

const PAGES = 3;
const SIZE = 10;
/** The source on a good day: 30 places on three pages. */
export const goodDay: Handler = lipasPages(PAGES, SIZE);
export const GOOD_RECORDS = PAGES * SIZE;

/** Good but for what happens at the given calls. */
const at =
  (calls: readonly number[], behave: Handler): Handler =>
  (request, response, url, call) =>
    (calls.includes(call) ? behave : goodDay)(request, response, url, call);
const everyCallFrom =
  (first: number, behave: Handler): Handler =>
  (request, response, url, call) =>
    (call >= first ? behave : goodDay)(request, response, url, call);

const page = (url: URL): number => Number(url.searchParams.get('page') ?? 1);
const nextLink = (number: number) => ({ link: `</v1/sports-places?page=${number}>; rel="next"` });
const body = JSON.stringify(places(SIZE, 11));

/** Bytes as they are, past everything that would keep a server honest. */
const raw = (text: string | Buffer): Handler => {
  return (_request, response) => void response.socket?.end(text);
};

/** A letter every few milliseconds, for ever. */
const drip: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** 200 MB of spaces in 200 kB. */
const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
const nested = gzipSync(gzipSync(Buffer.from('[]')));

/** A list that says that it has fewer places on each page. */
const shrinking =
  (shrinks: (call: number) => boolean): Handler =>
  (_request, response, url, call) => {
    const number = page(url);
    const total = shrinks(call) ? GOOD_RECORDS - number : GOOD_RECORDS;
    response
      .writeHead(200, { 'x-total-count': String(total), ...(number < PAGES && nextLink(number + 1)) })
      .end(JSON.stringify(places(SIZE, (number - 1) * SIZE + 1)));
  };

export const ACCIDENTS: readonly Accident[] = [
  {
    name: 'a web page instead of data',
    behave: everyCallFrom(2, (_request, response) => void response.end('<!doctype html><h1>Huoltokatko</h1>')),
    failure: 'not-json',
    calls: 2,
  },
  {
    name: 'JSON that ends in the middle',
    behave: everyCallFrom(2, (_request, response) => void response.end(body.slice(0, 500))),
    failure: 'not-json',
    calls: 2,
  },
  {
    name: 'an empty answer',
    behave: everyCallFrom(1, (_request, response) => void response.end()),
    failure: 'not-json',
    calls: 1,
  },
  {
    name: 'a connection cut in the middle, once',
    behave: at([2], (_request, response) => {
      response.writeHead(200, { 'content-length': String(body.length) });
      response.write(body.slice(0, 500), () => response.destroy());
    }),
    failure: undefined,
    calls: 4,
  },
  {
    name: 'a length that is too long, for ever',
    behave: everyCallFrom(2, raw(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length + 1000}\r\n\r\n${body}`)),
    failure: 'unreachable',
    calls: 4,
  },
  {
    name: 'a length that is too short',
    behave: everyCallFrom(2, raw(`HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n${body}`)),
    failure: 'not-json',
    calls: 2,
  },
  {
    name: '429 with Retry-After in seconds, then good',
    behave: at([2, 3], (_request, response) => void response.writeHead(429, { 'retry-after': '1' }).end()),
    failure: undefined,
    calls: 5,
  },
  {
    name: '503 with Retry-After as a date an hour away',
    behave: everyCallFrom(2, (_request, response) => {
      const date = new Date(Date.now() + 3_600_000).toUTCString();
      response.writeHead(503, { 'retry-after': date }).end();
    }),
    failure: 'unreachable',
    calls: 2,
  },
  {
    name: '500 for ever',
    behave: everyCallFrom(1, (_request, response) => void response.writeHead(500).end()),
    failure: 'unreachable',
    calls: 3,
  },
  {
    name: 'endless pages',
    behave: (_request, response, url) =>
      void response.writeHead(200, nextLink(page(url) + 1)).end(JSON.stringify(places(2, page(url) * 2))),
    failure: 'too-many-pages',
    calls: 6,
    limits: { pages: 6 },
  },
  {
    name: 'a next page that has been given already',
    behave: (_request, response, url) =>
      void response.writeHead(200, nextLink(page(url) === 2 ? 3 : 2)).end(JSON.stringify(places(SIZE, page(url)))),
    failure: 'page-loop',
    calls: 3,
  },
  {
    name: 'the same page under ever new addresses',
    behave: (_request, response, url) => void response.writeHead(200, nextLink(page(url) + 1)).end(body),
    failure: 'same-page',
    calls: 2,
  },
  { name: 'a list that shrinks, once', behave: shrinking((call) => call <= 2), failure: undefined, calls: 5 },
  {
    name: 'a list that shrinks whenever it is read',
    behave: shrinking(() => true),
    failure: 'shrinking-list',
    calls: 7,
  },
  {
    name: 'a last page that is gone when it is asked for, once',
    behave: at([3], (_request, response) => void response.writeHead(404).end()),
    failure: undefined,
    calls: 6,
  },
  {
    name: 'a gzip bomb',
    behave: everyCallFrom(
      2,
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    ),
    failure: 'too-large',
    calls: 2,
    limits: { megabytes: 2 },
  },
  {
    name: 'gzip in gzip',
    behave: everyCallFrom(
      2,
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(nested),
    ),
    failure: 'bad-encoding',
    calls: 2,
  },
  {
    name: 'gzip that ends in the middle, once',
    behave: at(
      [2],
      (_request, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body).subarray(0, 100)),
    ),
    failure: undefined,
    calls: 4,
  },
  {
    name: 'a slow drip',
    behave: everyCallFrom(2, drip),
    failure: 'unreachable',
    calls: 4,
    limits: { timeoutSeconds: 0.3 },
  },
  {
    name: 'a slow drip beyond the deadline of the source',
    behave: everyCallFrom(2, drip),
    failure: 'deadline',
    calls: 2,
    limits: { totalMinutes: 0.01 },
  },
  {
    name: 'pages that together are too much',
    behave: goodDay,
    failure: 'too-much',
    calls: 2,
    limits: { totalMegabytes: (body.length * 1.5) / 1_000_000 },
  },
  {
    name: 'a redirect into the private network',
    behave: everyCallFrom(
      2,
      (_request, response) =>
        void response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    ),
    failure: 'other-host',
    calls: 2,
  },
  {
    name: 'redirects without end',
    behave: everyCallFrom(
      2,
      (_request, response) => void response.writeHead(302, { location: '/v1/sports-places?page=2' }).end(),
    ),
    failure: 'redirects',
    calls: 7,
  },
  {
    name: 'headers without end',
    behave: everyCallFrom(2, raw(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100_000)}`)),
    failure: 'unreachable',
    calls: 4,
  },
  {
    name: 'something that is not HTTP',
    behave: everyCallFrom(2, raw('220 mail.example.org ESMTP\r\n')),
    failure: 'unreachable',
    calls: 4,
  },
];
