import type { Organiser } from '@hyte/catalogue-format/generated/catalogue.js';

type OrganiserKind = NonNullable<Organiser['kind']>;

/** Shapes of names that tell what sort of organisation it is; the first that fits wins. */
const NAME_RULES: readonly (readonly [OrganiserKind, RegExp])[] = [
  ['wellbeing-region', /hyvinvointialue|välfärdsområde|wellbeing services county|hyvinvointiyhtymä/iu],
  ['parish', /seurakun|församling|parish|kyrklig samfällighet/iu],
  [
    'association',
    /(?<!\p{L})(r\.?y\.?|r\.?f\.?)(?!\p{L})|yhdisty|(?<!\p{L})liitto|liitto(?!\p{L})|seura(?!\p{L})|kerho(?!\p{L})|förening|förbund|järjestö/iu,
  ],
  ['company', /(?<!\p{L})(oy|oyj|ab|abp|tmi|ky|osuuskunta|ltd)(?!\p{L})/iu],
  [
    'municipality',
    /kaupun[gk]|kunta(?!\p{L})|kunnan|(?<!\p{L})stad|stad(?!\p{L})|kommun|(?<!\p{L})city of|kansalaisopisto|työväenopisto|kirjasto(?!\p{L})/iu,
  ],
  [
    'state',
    /virasto(?!\p{L})|ministeriö|kansaneläkelaitos|(?<!\p{L})kela(?!\p{L})|(?<!\p{L})fpa(?!\p{L})|metsähallitus|forststyrelsen/iu,
  ],
];

/** What sort of organisation a name speaks of, `undefined` when it does not tell. */
export function organiserKindOfName(name: string): OrganiserKind | undefined {
  return NAME_RULES.find(([, pattern]) => pattern.test(name))?.[0];
}
