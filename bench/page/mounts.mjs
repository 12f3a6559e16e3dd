// What is left of trays that came into a page and went again.

/** Most clean-ups, a second apart: elements, engines and timers refer to each other, so that one is not enough. */
const CLEAN_UPS = 40;
/** Clean-ups that change nothing after which it is over. Many, because the browser frees some of it only between them. */
const UNCHANGED = 15;

/** The browser's counts after so many clean-ups that another one changes nothing. */
async function cleanedUp(cdp) {
  let metric;
  let least = Infinity;
  for (let time = 0, unchanged = 0; time < CLEAN_UPS && unchanged < UNCHANGED; time++) {
    await new Promise((next) => setTimeout(next, 1000));
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
    unchanged = metric('Nodes') < least ? 0 : unchanged + 1;
    least = Math.min(least, metric('Nodes'));
  }
  return metric;
}

/** Counts what lives: elements of ours, nodes, listeners, heap. */
async function living(cdp) {
  const metric = await cleanedUp(cdp);
  const expression = `['catalogue', 'search-box', 'theme-row', 'filters', 'activity-list', 'activity-card']
    .map((name) => customElements.get('hyte-' + name)?.prototype).filter(Boolean)`;
  const { result } = await cdp.send('Runtime.evaluate', { expression, objectGroup: 'mounts' });
  const { result: prototypes } = await cdp.send('Runtime.getProperties', {
    objectId: result.objectId,
    ownProperties: true,
  });
  let instances = 0;
  for (const { name, value } of prototypes) {
    if (!/^\d+$/.test(name)) continue;
    const query = { prototypeObjectId: value.objectId, objectGroup: 'mounts' };
    const { objects } = await cdp.send('Runtime.queryObjects', query);
    const { result: length } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    instances += length.value;
  }
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'mounts' });
  return { instances, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}

/** In the page: puts a tray into it, waits for its list, takes it out; so many times. */
async function mount(times) {
  const within = (element, selector) => element?.shadowRoot?.querySelector(selector);
  const isShown = (tray) => within(within(within(tray, 'hyte-activity-list'), 'hyte-activity-card'), '.name');
  for (let time = 0; time < times; time++) {
    const tray = document.createElement('hyte-catalogue');
    tray.setAttribute('src', '/catalogue/manifest.json');
    tray.setAttribute('url-sync', 'none');
    document.body.append(tray);
    // Every third leaves while it is still reading.
    if (time % 3) {
      while (!isShown(tray)) await new Promise((next) => setTimeout(next, 5));
    } else await new Promise((next) => setTimeout(next));
    tray.remove();
  }
}

/** What more there is after so many mounts and removals than after the first few, which fill caches. */
export async function mounts(browser, address, times) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(address);
  await page.locator('hyte-activity-card .name').first().waitFor();
  await page.evaluate(() => document.querySelector('hyte-catalogue').remove());
  await page.evaluate(mount, 10);
  const before = await living(cdp);
  await page.evaluate(mount, times);
  const after = await living(cdp);
  await context.close();
  return Object.fromEntries(Object.keys(after).map((name) => [name, { before: before[name], after: after[name] }]));
}
