import http from 'node:http';

/** Starts a server on a free loopback port; gives its address and a way to stop it. */
export async function startServer(handler) {
  const server = http.createServer(handler);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
