// The page `frame.html`: one tray, described by the page's own address, for hosts that take a frame and no script.

/** What an address may say; the rest is not ours. Not `settings`: anybody could send people elsewhere from this site's page. */
const ATTRIBUTES = [
  'lang',
  'layout',
  'theme',
  'organiser',
  'municipality',
  'filters',
  'from',
  'lock',
  'limit',
  'heading-level',
] as const;

const asked = new URLSearchParams(location.search);
const tray = document.createElement('hyte-catalogue');
for (const name of ATTRIBUTES) {
  const value = asked.get(name);
  if (value !== null) tray.setAttribute(name, value);
}
const src = asked.get('src') ?? '';
const catalogue = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : undefined;
// Anybody may write such an address: other people's activities must not be shown under this site's name.
if (catalogue?.origin === location.origin) tray.setAttribute('src', catalogue.href);
else console.warn(`[hyte] foreign-catalogue: a frame shows catalogues of ${location.origin} only.`);
tray.setAttribute('url-sync', 'none');
document.documentElement.lang = asked.get('lang') || 'fi';
document.body.append(tray);

// Only a tray that is shown says how tall it is; before that the host keeps its link.
tray.addEventListener('hyte-loaded', () => new ResizeObserver(tell).observe(document.body), { once: true });

/** Whoever put the frame there may know its height; the nonce tells the page which of its frames this is. */
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  window.parent.postMessage({ nonce: location.hash.slice(1), height }, '*');
}

export {};
