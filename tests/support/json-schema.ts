/** The part of JSON Schema that the OpenAPI document uses. */
export interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** A well-formed id that no row has. */
export const NO_ID = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
/** A version that no row has reached: the row is found, and nothing is changed. */
const NO_VERSION = 999_999;
/** What a person would type where a pattern stands; the first that fits. */
const typed = [
  NO_ID,
  '320500',
  '13800008000',
  '2027-01-04',
  '2027-01-04T08:00:00.000Z',
  '08:00',
  'title',
  'sample-name',
  'city-sample',
  '91320500MA0000001X',
  '0'.repeat(64),
];
/** What a rule beside the schema wants of a part with this name. */
const named: Readonly<Record<string, unknown>> = {
  version: NO_VERSION,
  toHour: 18,
  number: 0,
  bbox: '119,31,121,33',
  url: 'https://example.com/',
};

/** The smallest value the schema takes; every required part is there, and nothing else. */
export function sampleOf(schema: JsonSchema, name = ''): unknown {
  if (name in named) return named[name];
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return sampleOf(branches.find(({ type }) => type !== 'null') ?? branches[0] ?? {}, name);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, name))) as unknown;
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  if (type === 'object' || schema.properties) return sampleObject(schema);
  if (type === 'array') return sampleArray(schema, name);
  if (type === 'integer' || type === 'number') return sampleNumber(schema);
  if (type === 'boolean') return true;
  return type === 'null' ? null : sampleText(schema);
}

function sampleObject({ properties = {}, required = [], additionalProperties }: JsonSchema): Record<string, unknown> {
  const others = typeof additionalProperties === 'object' ? additionalProperties : {};
  return Object.fromEntries(required.map((key) => [key, sampleOf(properties[key] ?? others, key)]));
}

const sampleArray = ({ items = {}, prefixItems, minItems = 0 }: JsonSchema, name: string): unknown[] =>
  prefixItems
    ? prefixItems.map((each) => sampleOf(each, name))
    : Array.from({ length: minItems }, () => sampleOf(items, name));

function sampleNumber({ minimum, exclusiveMinimum, maximum = Infinity }: JsonSchema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
  return Math.min(Math.max(least, 1), maximum);
}

function sampleText({ pattern, format, minLength = 0, maxLength = 200 }: JsonSchema): string {
  if (format === 'date-time') return '2027-01-04T08:00:00.000Z';
  if (format === 'date') return '2027-01-04';
  if (format === 'uri') return 'https://example.com/';
  const known = pattern && typed.find((text) => text.length <= maxLength && new RegExp(pattern, 'u').test(text));
  if (known) return known;
  return '演示文字'.padEnd(minLength, '样').slice(0, Math.max(minLength, Math.min(4, maxLength)));
}

export interface Place {
  path: readonly string[];
  schema: JsonSchema;
}

/** Every place of the schema whose way there is in every value: the whole first, lists by their first element. */
export function places(schema: JsonSchema, path: readonly string[] = []): Place[] {
  const { properties = {}, required = [], items, minItems = 0 } = schema;
  const inside = required.flatMap((key) => (properties[key] ? places(properties[key], [...path, key]) : []));
  const first = items && minItems > 0 ? places(items, [...path, '0']) : [];
  return [{ path, schema }, ...inside, ...first];
}

/** A copy of the value with another one at the place. */
export function withValue(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((each, i) => (String(i) === key ? withValue(each, rest, other) : (each as unknown)));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withValue(object[key], rest, other) };
}
