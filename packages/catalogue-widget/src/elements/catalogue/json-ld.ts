import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { describeActivity } from '@hyte/catalogue-format/schema-org/describe-activity.js';
import type { FollowedAddress } from '../../controllers/follow-address.js';
import { isShown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { finnishTime } from '../../format/finnish-time.js';
import { municipalityName } from '../../format/place.js';
import { warn } from './attributes.js';
import { webLink } from '../../format/safe-link.js';

const described = new WeakSet<HTMLElement>();

/**
 * Keeps one data block in the content of a tray that says of the activities shown, for search engines and assistants, what
 * schema.org has words for. It goes when `json-ld` is taken away. Calling it again does nothing.
 *
 * @param followed how the tray follows the address of the page; while it does not, the activities have no address of their own
 */
export function keepJsonLd(tray: HTMLElement, store: TrayStore, followed: () => FollowedAddress | undefined): void {
  if (described.has(tray)) return;
  described.add(tray);
  let block: HTMLScriptElement | undefined;
  let told: unknown;
  const write = (): void => {
    const { state } = store;
    const wanted = tray.hasAttribute('json-ld') && isShown(state) ? state : undefined;
    if (wanted?.result === told) return;
    told = wanted?.result;
    block?.remove();
    block = undefined;
    if (!wanted?.result.hits.length) return;
    const activities = wanted.result.hits.map(({ activity }) => activity);
    // A new block each time: its text is there before it is in the page, where nobody may change it.
    try {
      block = dataBlock(
        listOf(activities, wanted.catalogue, store.query.language ?? store.language, followed()?.prefix),
      );
      tray.append(block);
    } catch (error) {
      warn(
        'no-json-ld',
        `The page does not let activities be described: allow the policy "hyte-json-ld". ${String(error)}`,
      );
    }
  };
  new MutationObserver(write).observe(tray, { attributeFilter: ['json-ld'] });
  store.subscribe(write);
  write();
}

function listOf(
  activities: readonly Activity[],
  catalogue: Catalogue,
  language: string,
  prefix: string | undefined,
): object {
  const page = {
    language,
    today: finnishTime().slice(0, 10),
    urlOf: ({ id }: Activity) => prefix && addressOf(id, prefix),
    webAddress: webLink,
    municipalityName: (code: string) => municipalityName(code, catalogue, language) || code,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: activities.length,
    itemListElement: activities.map((activity, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: describeActivity(activity, page),
    })),
  };
}

/** The page with one activity opened; whatever else the tray asks now is left out, because the activity is the same. */
function addressOf(id: string, prefix: string): string {
  const url = new URL(location.href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(prefix)) url.searchParams.delete(name);
  url.searchParams.set(`${prefix}open`, id);
  return url.href;
}

/** Not a script: browsers run nothing of this type. Without `<` it stays whole also where the page is written out as text. */
function dataBlock(data: object): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = asScriptText(JSON.stringify(data).replaceAll('<', '\\u003c')) as string;
  return block;
}

interface Policy {
  createScript(text: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): Policy;
}
let policy: Policy | undefined;

/**
 * Where a page requires Trusted Types, the text of every `<script>` needs a policy, whatever its type; this one lets nothing
 * through but JSON, which does nothing even when it runs.
 * @throws TypeError when the page names the policies it allows, and `hyte-json-ld` is not among them
 */
function asScriptText(json: string): unknown {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('hyte-json-ld', {
    createScript: (text) => JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c'),
  });
  return policy ? policy.createScript(json) : json;
}
