import { expect, waitUntil } from '@open-wc/testing';
import { findings } from './support/checkers.js';
import { PageFrame } from './support/page-frame.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}
/** What a built Storybook offers to those who steer it. */
interface Storybook {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit(event: 'setCurrentStory', to: { storyId: string; viewMode: string }): void;
  };
  readonly __STORYBOOK_PREVIEW__: { readonly currentRender?: { readonly id: string; readonly phase?: string } };
}

const answer = await fetch('/storybook-static/index.json');
if (!answer.ok) throw new Error('The stories are not built: node scripts/test.mjs "stories build"');
const entries = Object.values(((await answer.json()) as { entries: Record<string, Entry> }).entries);
const of = (kind: Entry['type']): string[] => entries.filter(({ type }) => type === kind).map(({ id }) => id);

/** What is there when a story is whole; else a card with its name. */
const SHOWS = new Map([
  ['elements-hyte-activity-card--opened', '.section'],
  ['elements-hyte-catalogue--with-map', '.map-spot'],
  ['elements-hyte-catalogue--map-only', '.map-spot'],
  ['elements-hyte-catalogue--loading', '.ghosts'],
  ['elements-hyte-catalogue--failed', '.notice button'],
  ['elements-hyte-catalogue--empty', '.empty'],
  ['elements-parts-of-a-tray--search-box', '#words'],
  ['elements-parts-of-a-tray--theme-row', '.chip'],
  ['elements-parts-of-a-tray--filters', 'summary'],
  ['elements-parts-of-a-tray--filters-some', 'summary'],
  ['elements-parts-of-a-tray--map', '.map-spot'],
  ['elements-the-map-in-use--search-this-area', '.tools button'],
  ['elements-the-map-in-use--area-searched', '.map-searched'],
  ['elements-the-map-in-use--small-cluster', '[role=dialog] li'],
  ['elements-the-map-in-use--small-cluster-swedish', '[role=dialog] li'],
  ['elements-the-map-in-use--several-at-one-address', '[role=dialog] li'],
  ['elements-the-map-in-use--areas-served', '.map-served'],
  ['elements-the-map-in-use--near-me', '.near-change'],
  ['elements-the-map-in-use--near-me-swedish', '.near-change'],
  ['elements-the-map-in-use--near-me-unknown', '#near-problem'],
]);

describe('each story has no violation for axe and IBM’s checker', () => {
  let page: PageFrame;
  const storybook = (): Storybook => page.window as unknown as Storybook;

  // One page for all: most of the time would go into loading it. Storybook's own check is off, axe can run once at a time.
  before(async function () {
    this.timeout(60_000);
    const [first] = of('story');
    page = await PageFrame.open(
      `/storybook-static/iframe.html?id=${first}&viewMode=story&globals=a11y.manual:!true`,
      1000,
    );
    await page.has('.name');
  });
  after(() => page.leave());

  for (const id of of('story')) {
    it(id, async function () {
      this.timeout(60_000);
      storybook().__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      const isDone = (): boolean => {
        const { id: now, phase } = storybook().__STORYBOOK_PREVIEW__.currentRender ?? {};
        return now === id && /^(finished|completed)$/.test(phase ?? '');
      };
      await waitUntil(isDone, 'the story is shown', { timeout: 30_000 });
      await page.has(SHOWS.get(id) ?? (/--map-(over|without)-/.test(id) ? '.map-spot' : '.name'));
      expect(await findings(page, page.document.querySelector('#storybook-root') as Element)).to.deep.equal([]);
      expect(page.window.wrong).to.deep.equal([]);
    });
  }
});

// They are Storybook's own pages: that ours work in them is seen in one engine.
if (/Chrome/.test(navigator.userAgent)) {
  describe('each page of documentation is shown, and nothing goes wrong on it', () => {
    for (const id of of('docs')) {
      it(id, async function () {
        this.timeout(60_000);
        const page = await PageFrame.open(`/storybook-static/iframe.html?id=${id}&viewMode=docs`, 1000);
        await page.has('#storybook-docs h1');
        expect(page.window.wrong).to.deep.equal([]);
        page.leave();
      });
    }
  });
}
