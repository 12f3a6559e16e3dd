/** What a value must be: the keywords of JSON Schema that `catalogue.schema.json` uses, with their meaning there. */
export interface Rule {
  /** Missing only when there is an `enum`. */
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Rule;
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  /** Rule of the values of properties that are not named in `properties`; any value when missing. */
  readonly additionalProperties?: Rule;
  /** Rule of the property names themselves. */
  readonly propertyNames?: Rule;
}
