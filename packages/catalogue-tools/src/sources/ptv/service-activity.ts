import { classify } from '../../classify/classify.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { toInstant } from '../../clean/clock.js';
import { textOf, textsOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf, joinTexts } from '../../clean/localized-text.js';
import type { Outcome, PageReader } from '../../pipeline/record.js';
import { activityId, kept, provenance, setAside } from '../outcome.js';
import { isPushedByLipas, lipasIdOf } from './lipas-link.js';
import { channelFacts, connectionNote, type ConnectedChannel } from './service-channels.js';
import { isWanted } from './service-choice.js';
import { themesFrom } from './service-class-meanings.js';
import { areaServed, serviceCodes } from './service-codes.js';
import { serviceOrganiser } from './service-organiser.js';
import { serviceTexts } from './service-texts.js';

/** A service with everything that belongs to it. */
export interface JoinedService {
  readonly service: JsonObject;
  readonly channels: readonly ConnectedChannel[];
  readonly general: JsonObject | undefined;
  readonly organizations: ReadonlyMap<string, JsonObject>;
}

const LANGUAGE = /^[a-z]{2,3}$/;
/** Languages that PTV tags otherwise than the catalogue: sign languages and Finnish Romani. */
const OWN_TAGS: ReadonlyMap<string, string> = new Map([
  ['sgn', 'fse'],
  ['sgn-fi', 'fse'],
  ['rom', 'rmf'],
]);

/** Maps a service of PTV (v11 and its forerunners of the same family) to an activity. */
export function serviceActivity(
  { service, channels, general, organizations }: JoinedService,
  read: Pick<PageReader, 'source' | 'options'>,
): Outcome {
  const id = textOf(service['id']) ?? '';
  const status = textOf(service['publishingStatus']);
  if (status !== undefined && status !== 'Published')
    return setAside(
      id,
      'not-published',
      `The service is ${status} in PTV: publish it there to have it shown.`,
      'publishingStatus',
    );
  const codes = serviceCodes(general === undefined ? [service] : [service, general]);
  if (codes.hidden)
    return setAside(
      id,
      'not-for-residents',
      'The service is only for companies or authorities (target groups KR2, KR3).',
      'targetGroups',
    );
  if (!isWanted(codes.serviceClasses, read.options['serviceClasses']))
    return setAside(
      id,
      'not-wellbeing',
      `Its service classes (${codes.serviceClasses.join(', ')}) lead to no theme. The option "serviceClasses" takes it in.`,
      'serviceClasses',
    );
  const texts = serviceTexts(service, general);
  const facts = channelFacts(channels);
  const keywords = Object.fromEntries(
    Object.entries(codes.keywords).map(([tag, words]) => [
      tag,
      [
        ...words,
        ...entriesOf(texts.otherNames)
          .filter(([other]) => other === tag)
          .map(([, name]) => name),
      ],
    ]),
  );
  const { name, summary, description } = texts;
  const classified = classify(
    {
      name,
      summary,
      description,
      keywords,
      themesFrom: themesFrom(
        codes.serviceClasses,
        entriesOf(name).map(([, text]) => text),
      ),
    },
    [...codes.evidence, ...facts.evidence],
  );
  const ways = classified.channels ?? [];
  const onlyOnline =
    ways.length > 0 && ways.every((way) => way === 'remote') && facts.places.length === 0 && channels.length > 0;
  const languages = textsOf(service['languages'])
    .map((tag) => OWN_TAGS.get(tag.toLowerCase()) ?? tag.toLowerCase())
    .filter((tag) => LANGUAGE.test(tag));
  const lipasIds = channels.map(({ channel }) => lipasIdOf(channel)).filter((each) => each !== undefined);
  const outcome = kept(
    id,
    {
      id: activityId(read.source.id, id),
      kind: kindOfForms(classified.forms, onlyOnline ? 'digital-service' : 'service'),
      name: texts.name ?? { fi: undefined },
      summary: texts.summary,
      description: joinTexts([texts.description, connectionNote(channels)]),
      organiser: serviceOrganiser(service, organizations),
      ...classified,
      lifeSituations: codes.lifeSituations,
      languages: [...new Set(languages)],
      places: facts.places,
      areaServed: areaServed(service),
      schedule: facts.schedule,
      referral: texts.referral,
      price: texts.price,
      contacts: facts.contacts,
      links: facts.links,
      keywords,
      codes: [...codes.codes, ...lipasIds.map((each) => `lipas-place:${each}`)],
      provenance: provenance(
        read.source,
        id,
        `https://api.palvelutietovaranto.suomi.fi/api/v11/Service/${encodeURIComponent(id)}`,
        toInstant(service['modified'], 'utc'),
      ),
    },
    [...texts.notes, ...facts.notes],
  );
  const [only] = lipasIds;
  const isThePlace = only !== undefined && facts.places.length === 1 && isPushedByLipas(service);
  return outcome.kind === 'kept' && isThePlace ? { ...outcome, sameAs: [`lipas:${only}`] } : outcome;
}
