interface Localized {
  readonly Lang: string;
  readonly Label: string | null;
}
interface Coded {
  readonly Key: string;
  readonly Value: string;
}

/** A general description of PTV as its own code base stores it: texts are documents of an editor, codes are old addresses. */
export interface GeneralDescription extends Readonly<
  Record<
    'Name' | 'ShortDescription' | 'Description' | 'BackgroundDescription' | 'UserInstructions',
    readonly Localized[]
  >
> {
  readonly Id: string;
  readonly ChargeTypeAdditionalInfo: readonly Localized[];
  readonly ChargeType: 'Free' | 'Charged' | null;
  readonly ServiceClass: readonly Coded[];
  readonly TargetGroup: readonly Coded[];
  readonly LifeEvent: readonly Coded[];
  readonly OntologyTerm: readonly Coded[];
}

/** An entry of a code list of PTV: how it is called today and was called before. */
export interface CodeListEntry {
  readonly Notation: string;
  readonly OldUri: string | null;
}

/** Plain text of an editor's document. */
function plain(text: string): string {
  try {
    return (JSON.parse(text) as { blocks: { text: string }[] }).blocks.map((block) => block.text).join('\n');
  } catch {
    return text;
  }
}

/**
 * Writes a general description as a service in the shape of PTV's version 11, so that the importer reads it as it reads a
 * service that says no more than its general description.
 */
export function asService(general: GeneralDescription, lists: readonly CodeListEntry[]): Record<string, unknown> {
  const today = new Map(lists.map(({ OldUri, Notation }) => [OldUri, Notation]));
  const texts = (list: readonly Localized[], type: string) =>
    list.flatMap(({ Lang, Label }) => (Label === null ? [] : [{ language: Lang, value: plain(Label), type }]));
  const coded = (list: readonly Coded[]) =>
    list.map(({ Key, Value }) => ({ code: today.get(Key), name: [{ language: 'fi', value: Value }] }));
  return {
    id: general.Id,
    serviceNames: texts(general.Name, 'Name'),
    serviceChargeType:
      general.ChargeType === null ? null : { Free: 'FreeOfCharge', Charged: 'Chargeable' }[general.ChargeType],
    serviceDescriptions: [
      ...texts(general.ShortDescription, 'Summary'),
      ...texts(general.Description, 'Description'),
      ...texts(general.BackgroundDescription, 'Description'),
      ...texts(general.UserInstructions, 'UserInstruction'),
      ...texts(general.ChargeTypeAdditionalInfo, 'ChargeTypeAdditionalInfo'),
    ],
    serviceClasses: coded(general.ServiceClass),
    targetGroups: coded(general.TargetGroup),
    lifeEvents: coded(general.LifeEvent),
    ontologyTerms: general.OntologyTerm.map(({ Key, Value }) => ({
      uri: Key,
      name: [{ language: 'fi', value: Value }],
    })),
    serviceChannels: [],
    organizations: [],
    publishingStatus: 'Published',
  };
}
