// How long it takes on a slow network and a slow processor until the list can be used.
/* global addEventListener, requestAnimationFrame -- of the page */

/**
 * Networks as Chromium emulates them: milliseconds until an answer begins, kbit/s. The second is Lighthouse's (150 ms round trip, which its
 * request-level throttling makes 562 ms, 10 % off the throughput); the first has a longer round trip than Lighthouse and less to send.
 */
export const NETWORKS = {
  '400 ms, 1.6 Mbit/s down, 400 kbit/s up': { latency: 400, down: 1600, up: 400 },
  "Lighthouse's slow 4G": { latency: 562.5, down: 1474.56, up: 675 },
  'no delay': undefined,
};

/** In the page: the moments from the beginning of the navigation, in milliseconds. */
function watch() {
  const within = (root, tag) => root?.shadowRoot?.querySelector(tag);
  const cardName = () => {
    const list = within(document.querySelector('hyte-catalogue'), 'hyte-activity-list');
    return within(within(list, 'hyte-activity-card'), '.name')?.textContent.trim();
  };
  globalThis.usable = new Promise((done) => {
    const look = () => {
      if (!cardName()) return requestAnimationFrame(look);
      // What was drawn in this frame is on the screen in the next.
      requestAnimationFrame(() => done(performance.now()));
    };
    addEventListener('DOMContentLoaded', look);
  });
  // Whoever chooses a theme as soon as there is a list: when that is answered.
  globalThis.answered = globalThis.usable.then(
    () =>
      new Promise((done) => {
        addEventListener('hyte-searched', ({ detail }) => detail.filters.theme && done(performance.now()), true);
        within(within(document.querySelector('hyte-catalogue'), 'hyte-theme-row'), 'button:enabled').click();
      }),
  );
}

/** One visit with nothing in any cache: when the list could be used, and what had come by then. */
export async function visit(browser, address, { network, slow }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (network) {
    const { latency, down, up } = network;
    const throughput = { downloadThroughput: (down * 1000) / 8, uploadThroughput: (up * 1000) / 8 };
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput });
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const files = [];
  const requests = new Map();
  cdp.on('Network.responseReceived', ({ requestId, response }) =>
    requests.set(requestId, new URL(response.url).pathname),
  );
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    files.push({ path: requests.get(requestId), bytes: encodedDataLength }),
  );
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.evaluate(() => globalThis.usable);
  const loaded = [...files];
  const { metrics } = await cdp.send('Performance.getMetrics');
  const answered = await page.evaluate(() => globalThis.answered);
  const processor = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  await context.close();
  return { usable, answered, processor, files: loaded };
}
