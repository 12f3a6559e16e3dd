/** Milliseconds after which a frame that has said nothing gives its place back to the link. */
const PATIENCE = 20_000;
/** Pixels: taller than any list, and short enough that a faulty number does not break the page. */
const TALLEST = 50_000;
const FRAME = new URL('../frame.html', import.meta.url);

/**
 * Shows every tray of the page in a frame from where this script came from: for pages where elements cannot run, because of a
 * policy or another script. The link in the tag is seen until the frame speaks, and stays when it never does. A frame may read
 * catalogues of its own origin only (see `frame.ts`).
 */
export function showFrames(): void {
  // The frame runs this script as well.
  if (location.pathname === FRAME.pathname) return;
  for (const tray of document.querySelectorAll<HTMLElement>('hyte-catalogue[src],[data-hyte-src]')) showFrame(tray);
}

function showFrame(tray: HTMLElement): void {
  // Behind the hash it is in no server's log.
  const nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const inLink = tray.localName === 'a';
  const before = (inLink ? [tray] : [...tray.children]) as HTMLElement[];
  const frame = document.createElement('iframe');
  frame.title = tray.textContent?.trim() ?? '';
  // It may leave for a link that was clicked, and open and save what was asked for; nothing else of the page is its own.
  frame.sandbox.value = ['scripts', 'same-origin', 'popups', 'popups-to-escape-sandbox', 'downloads']
    .concat('top-navigation-by-user-activation')
    .map((right) => `allow-${right}`)
    .join(' ');
  frame.src = frameAddress(tray, nonce);
  frame.style.cssText = 'display:block;border:0;inline-size:100%;block-size:0';
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    const said = data as { nonce?: unknown; height?: unknown } | null;
    if (source !== frame.contentWindow || origin !== FRAME.origin || said?.nonce !== nonce) return;
    clearTimeout(late);
    frame.style.blockSize = `${Math.min(Number(said.height) || 0, TALLEST)}px`;
    for (const element of before) element.hidden = true;
  };
  const late = setTimeout(() => {
    window.removeEventListener('message', onMessage);
    frame.remove();
  }, PATIENCE);
  window.addEventListener('message', onMessage);
  tray[inLink ? 'before' : 'prepend'](frame);
}

function frameAddress(tray: HTMLElement, nonce: string): string {
  const address = new URL(FRAME);
  const { searchParams } = address;
  for (const { name, value } of tray.attributes) searchParams.set(name.replace('data-hyte-', ''), value);
  searchParams.set('src', new URL(searchParams.get('src') ?? '', document.baseURI).href);
  if (!searchParams.has('lang'))
    searchParams.set('lang', tray.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? '');
  address.hash = nonce;
  return address.href;
}
