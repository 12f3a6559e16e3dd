import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { describeActivity, type Thing } from '@hyte/catalogue-format/schema-org/describe-activity.js';
import { webAddress } from './address.js';
import { anchorOf, municipalityName, publicUrl, type Site } from './site.js';
import { type PageLanguage } from './words.js';

/**
 * An activity of the pages as schema.org describes it.
 * @param path page it is on
 */
export function thingOf(activity: Activity, path: string, site: Site, language: PageLanguage): Thing {
  return describeActivity(activity, {
    language,
    today: site.today,
    urlOf: (each) => publicUrl(site, path, anchorOf(each)),
    webAddress: (address) => webAddress(address)?.href,
    municipalityName: (code) => municipalityName(code, site, language),
  });
}
