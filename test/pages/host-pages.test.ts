import { expect } from '@open-wc/testing';
import { findings } from './support/checkers.js';
import { PageFrame } from './support/page-frame.js';

const PAGES = [
  ['/index.html', '.name'],
  ['/municipality/', '.name'],
  ['/municipality/sv/', '.name'],
  ['/association/', '.name'],
  ['/county-intranet/', '.name'],
  ['/list/', 'h1'],
  ['/list/sv/', 'h1'],
] as const;

describe('the demo’s pages have no violation for axe and IBM’s checker', () => {
  for (const [path, shows] of PAGES) {
    describe(path, () => {
      let page: PageFrame;
      before(async function () {
        this.timeout(60_000);
        page = await PageFrame.open(path, 320);
        await page.has(shows);
      });
      after(() => page.leave());

      for (const width of [320, 1280]) {
        it(`${String(width)} px wide`, async function () {
          this.timeout(60_000);
          page.resize(width);
          expect(await findings(page)).to.deep.equal([]);
          expect(page.window.wrong).to.deep.equal([]);
        });
      }
    });
  }
});
