import { expect, waitUntil } from '@open-wc/testing';
import { deep, HostFrame, inside, SCRIPT, TRAY } from './support/host-frame.js';
import { titles } from './support/tray-fixture.js';

const page = (style: string, body = TRAY, html = 'lang="fi"'): string =>
  `<!doctype html><html ${html}><head><title>Host</title><style>body { margin: 0; font: 16px/1.5 sans-serif } ${style}</style>${SCRIPT}</head><body><main>${body}</main></body></html>`;

let host: HostFrame;
afterEach(() => host.leave());

async function shown(style: string, size?: { width: number }, body?: string, html?: string): Promise<HostFrame> {
  host = await new HostFrame(size).open(page(style, body, html));
  await host.shown();
  return host;
}
/** What text inherits from the page around it, but for its size and typeface. */
const TEXT = [
  ...(['textTransform', 'textAlign', 'textIndent', 'letterSpacing', 'wordSpacing', 'fontStyle'] as const),
  ...(['textShadow', 'whiteSpace', 'lineHeight', 'cursor'] as const),
] as const;
/** What a person would notice first: how large, what colour, whether it is there. */
function looks(): Record<string, string | number> {
  const { tray, window } = host;
  const of = (selector: string): CSSStyleDeclaration => window.getComputedStyle(inside(tray, selector));
  const name = of('.name');
  const button = inside(tray, 'hyte-search-box').shadowRoot?.querySelector('button.primary') as HTMLElement;
  const drawn = window.getComputedStyle(button);
  return {
    ...{ nameSize: name.fontSize, nameColour: name.color },
    // Of a heading, because browsers keep some of these out of buttons by themselves.
    ...Object.fromEntries(TEXT.map((property) => [property, of('.title')[property] as string])),
    ...{ buttonDisplay: drawn.display, buttonHeight: Math.round(button.getBoundingClientRect().height) },
    ...{
      buttonColour: drawn.backgroundColor,
      listStyle: of('.list').listStyleType,
      itemFloat: of('.list > li').cssFloat,
    },
  };
}
/** What is wider than the window, or than the box that cuts it off. */
function overflowing(): string[] {
  const wide = host.document.documentElement.scrollWidth - host.document.documentElement.clientWidth;
  const { right: edge } = host.document.documentElement.getBoundingClientRect();
  const out = deep(host.document.body).filter((element) => {
    const { right, left, width, height } = element.getBoundingClientRect();
    const scrolls = element.closest('.row') !== null;
    return width > 0 && height > 1 && (right > edge + 1 || left < -1) && !scrolls;
  });
  return wide > 0 ? out.map((element) => `${element.localName}.${element.className}`) : [];
}

describe('on a page that styles everything', () => {
  let plain: Record<string, string | number>;
  before(async () => {
    await shown('');
    plain = looks();
    host.leave();
  });

  for (const [what, style] of [
    ['a root of 62.5 %', 'html { font-size: 62.5% }'],
    ['a root of 50 px', 'html { font-size: 50px } body { font-size: 16px }'],
    [
      'a reset of everything',
      '* { margin: 0; padding: 0; border: 0; list-style: none; box-sizing: content-box; text-transform: uppercase }',
    ],
    [
      'rules for everything in its main column',
      'main * { color: red !important; display: inline; text-align: right; background: yellow }',
    ],
    [
      'text set in its own way',
      'main * { text-align: center; text-indent: 2em; letter-spacing: 0.3em; word-spacing: 1em; font-style: italic; text-shadow: 1px 1px red; white-space: pre; line-height: 3; cursor: crosshair }',
    ],
    [
      'rules for tags',
      'button, input, select, ul, li, h2, h3, a, span { display: none !important; color: lime !important }',
    ],
    [
      'classes of the same names',
      '.name, .list, .card, .title, .chip, .hyte, .icon { display: none !important; font-size: 3px !important }',
    ],
    ['no undefined elements', ':not(:defined) { display: none !important }'],
  ] as const) {
    it(`${what}: looks as it does elsewhere`, async () => {
      await shown(style);
      expect(looks()).to.deep.equal(plain);
    });
  }

  it('the text a page sets for itself is taken over: its size and typeface', async () => {
    await shown('body { font: 20px/1.5 monospace }');
    const { fontSize, fontFamily } = host.window.getComputedStyle(inside(host.tray, '.list'));
    expect([fontSize, fontFamily]).to.deep.equal(['20px', 'monospace']);
  });
});

describe('where there is little room', () => {
  for (const [what, style, width] of [
    ['a column of 280 px', 'main { inline-size: 280px }', 900],
    ['a phone of 320 px', '', 320],
    ['400 % zoom of 1280 px, as a window of 320 px', 'body { font-size: 16px }', 320],
    ['twice the text', 'body { font-size: 32px }', 640],
    [
      'the spacing of texts that people may set (WCAG 1.4.12)',
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      320,
    ],
  ] as const) {
    it(`${what}: nothing is cut off or reaches over the edge`, async () => {
      await shown(style, { width });
      inside(host.tray, '.name').click();
      await waitUntil(
        () => deep(host.tray.shadowRoot as ShadowRoot).some((element) => element.matches('.section')),
        'a card is open',
        { timeout: 8000 },
      );
      expect(overflowing()).to.deep.equal([]);
    });
  }

  it('right to left: everything is mirrored inside the page, and nothing reaches over its edge', async () => {
    await shown('', { width: 360 }, undefined, 'lang="ar" dir="rtl"');
    expect(overflowing()).to.deep.equal([]);
    const card = inside(host.tray, 'hyte-activity-card').getBoundingClientRect();
    const name = inside(host.tray, '.name').getBoundingClientRect();
    expect(card.right - name.right).to.be.below(name.left - card.left + 1);
  });

  it('right to left: what is written keeps its order, numbers above all', async () => {
    await shown('', { width: 360 }, undefined, 'lang="ar" dir="rtl"');
    const phone = (): HTMLElement | undefined =>
      deep(host.tray.shadowRoot as ShadowRoot).find((element) => element.matches('.advice a span'));
    /** True when the first letter stands left of the last one. */
    const runsRight = (element: HTMLElement): boolean => {
      const walker = host.document.createTreeWalker(element, NodeFilter.SHOW_TEXT, {
        acceptNode: ({ textContent }) => (textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP),
      });
      const node = walker.nextNode() as Text;
      const left = (index: number): number => {
        const range = host.document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect().left;
      };
      return left(node.data.search(/\S/)) < left(node.data.trimEnd().length - 1);
    };
    await waitUntil(() => phone(), 'the phone', { timeout: 12_000 });
    expect(runsRight(phone() as HTMLElement), 'the phone').to.equal(true);
    expect(runsRight(inside(host.tray, '.title')), 'the number of activities').to.equal(true);
  });
});

describe('on a page that changes under it', () => {
  it('a visit by Turbo: the body is swapped, and the old one comes back from a copy', async () => {
    await shown('');
    const { document } = host;
    const kept = document.body.cloneNode(true) as HTMLElement;
    const next = document.createElement('body');
    next.append(document.createRange().createContextualFragment(`<h1>Toinen sivu</h1>${TRAY}`));
    document.body.replaceWith(next);
    await host.shown();
    expect(document.querySelectorAll('hyte-catalogue')).to.have.length(1);
    document.body.replaceWith(kept);
    await host.shown();
  });

  it('the script is pasted five times: one tray each, and nothing in the console', async () => {
    const told: string[] = [];
    host = await new HostFrame().open(page('', TRAY + SCRIPT.repeat(4)));
    host.window.console.warn = (line: string) => told.push(line);
    await host.shown();
    expect(told).to.deep.equal([]);
    expect(host.document.querySelectorAll('script[src*="/parts/"]').length).to.be.above(0);
  });

  it('is taken away and put back 200 times: nothing is left over, and it still works', async () => {
    await shown('');
    const { document, tray } = host;
    const parent = tray.parentElement as HTMLElement;
    const nodes = document.querySelectorAll('*').length;
    for (let round = 0; round < 200; round++) {
      tray.remove();
      parent.append(tray);
    }
    await host.shown();
    await waitUntil(() => document.querySelectorAll('*').length <= nodes, 'no element more than before', {
      timeout: 5000,
    });
    inside(tray, '.name').click();
    await waitUntil(
      () => deep(tray.shadowRoot as ShadowRoot).some((element) => element.matches('.section')),
      'a card opens',
      { timeout: 8000 },
    );
  });

  it('200 trays come and go: no element, listener on the page or announcer is left', async () => {
    await shown('');
    const { document, window } = host;
    const before = document.querySelectorAll('*').length;
    let listeners = 0;
    for (const target of [window, document] as EventTarget[]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      target.addEventListener = (...parts: Parameters<typeof add>) => (listeners++, add.apply(target, parts));
      target.removeEventListener = (...parts: Parameters<typeof remove>) => (listeners--, remove.apply(target, parts));
    }
    const at = document.createElement('div');
    document.body.append(at);
    for (let round = 0; round < 200; round++) {
      at.append(document.createRange().createContextualFragment(TRAY));
      at.replaceChildren();
    }
    at.remove();
    await waitUntil(() => document.querySelectorAll('*').length <= before, 'no element is left', { timeout: 5000 });
    await waitUntil(() => listeners <= 0, `no listener is left, ${listeners} are`, { timeout: 5000 });
    expect(titles(host.tray).length).to.be.above(0);
  });

  it('leaves no global but its tags', async () => {
    const script = SCRIPT.replace('/tarjotin.js', '/tarjotin.js');
    host = await new HostFrame().open(
      `<!doctype html><html lang="fi"><title>Host</title><script>window.before = new Set(Object.getOwnPropertyNames(window));</script>${script}${TRAY}`,
    );
    await host.shown();
    const { before } = host.window as unknown as { before: Set<string> };
    const more = Object.getOwnPropertyNames(host.window).filter(
      (name) => !before.has(name) && name !== 'before' && !/^\d+$/.test(name),
    );
    // Lit counts its copies there, for all who use it on a page.
    expect(more.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
  });
});
