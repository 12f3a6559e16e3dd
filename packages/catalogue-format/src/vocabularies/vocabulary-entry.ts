/** A name in the three languages the user interface has. Assignable to `LocalizedText`. */
export interface Label {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/**
 * One entry of a vocabulary. `Id` is what a catalogue holds; `label` is what residents read. Labels that are common nouns
 * are in lower case, as inside a sentence; whoever begins a line with one raises the first letter.
 */
export interface VocabularyEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
}
