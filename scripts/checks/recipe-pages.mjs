// The pages of recipes/html as somebody's own site would serve them: with their policy as a header, and the example's
// address replaced by a server of this machine. A page that shows nothing, or a policy that refuses anything, is a failure.
import { readFileSync } from 'node:fs';
import { startServer } from './static-server.mjs';

const EXAMPLE = 'https://www.example.fi';
const PINNED = 'other-site-pinned.html';
const OTHER_HASH = 'other-hash.html';
const read = (file) => readFileSync(`recipes/html/${file}`, 'utf8');

/** What every visitor does in a tray: reads, searches, opens an activity, looks at the map. */
async function visit(tray) {
  await tray.locator('hyte-activity-card').first().waitFor({ timeout: 15_000 });
  await tray.locator('hyte-search-box input').first().fill('ryhmä');
  // Enter also closes the suggestions, which would lie on the list.
  await tray.locator('hyte-search-box input').first().press('Enter');
  await tray.locator('hyte-activity-card button').first().click();
  await tray.locator('hyte-activity-card [part~="details"]').first().waitFor();
  await tray.locator('hyte-catalogue').getByRole('button', { name: /^(Kartta|Karta)$/ }).click();
  await tray.locator('hyte-activity-map svg').first().waitFor();
}

/** Runs `check(name, work, own)` of the host pages for each recipe page; `site` answers for the server that pages embed from. */
export async function checkRecipePages(check, { base, site }) {
  const policies = JSON.parse(read('content-security-policy.json'));
  const { integrity } = JSON.parse(readFileSync('packages/catalogue-widget/dist/embed/integrity.json', 'utf8'));
  const local = (text) => text.replaceAll(EXAMPLE, base).replaceAll('sha384-HASH', integrity['tarjotin.js']);
  const pages = new Map(Object.entries(policies).map(([file, policy]) => [file, { policy: local(policy), html: local(read(file)) }]));
  const newest = pages.get('other-site-newest.html');
  pages.set('nonce.html', { policy: newest.policy.replace(`script-src ${base}`, "script-src 'nonce-a1'"), html: newest.html.replace('<script ', '<script nonce="a1" ') });
  const host = await startServer((request, response) => {
    const file = request.url.slice(1);
    if (file === 'favicon.ico') return response.writeHead(204).end();
    if (file === OTHER_HASH) return response.writeHead(200, { 'content-type': 'text/html' }).end(pages.get(PINNED).html.replaceAll(integrity['tarjotin.js'], `sha384-${'A'.repeat(64)}`));
    if (!pages.has(file)) return site(request, response);
    const { policy, html } = pages.get(file);
    return response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html);
  });
  for (const file of pages.keys()) {
    await check(`recipes/html/${file} under its policy`, async (page, errors) => {
      await page.addInitScript(() => {
        globalThis.refused = [];
        globalThis.document.addEventListener('securitypolicyviolation', (event) => globalThis.refused.push(`${event.effectiveDirective} refused ${event.blockedURI}`));
      });
      await page.goto(`${host.base}/${file}`);
      await visit(file === 'in-a-frame.html' ? page.frameLocator('iframe') : page);
      errors.push(...(await page.evaluate(() => globalThis.refused)));
    }, [host.base]);
  }
  await check(`recipes/html/${PINNED} with another hash shows its link, and no activity`, async (page, errors) => {
    await page.goto(`${host.base}/${OTHER_HASH}`, { waitUntil: 'networkidle' });
    if (!(await page.getByRole('link', { name: 'Se aktiviteter och tjänster' }).isVisible())) errors.push('the link is not there');
    if ((await page.locator('hyte-activity-card').count()) > 0) errors.push('a script with another hash ran');
    // What the browser says about the hash is what is wanted here.
    const unwanted = errors.filter((error) => !/integrity|digest/i.test(error));
    if (unwanted.length === errors.length) errors.push('the browser did not refuse the script');
    else errors.splice(0, errors.length, ...unwanted);
  }, [host.base]);
  host.stop();
}
