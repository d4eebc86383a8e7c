// Requests from the schema's own shapes: mostly right, then bent in one to three places.
import fc from 'fast-check';

export const NO_ID = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
/** Node refuses a longer address itself, before any program of ours is asked. */
const LONG = 9_000;
const texts = [
  '',
  ' ',
  'x'.repeat(LONG),
  '\u0000',
  '\u202e‮مرحبا',
  '👩‍👩‍👧‍👦'.repeat(40),
  '\ud800',
  '%00',
  "' OR '1'='1",
  "1' AND SLEEP(1)-- ",
  '"; DROP TABLE record; --',
  '%',
  '_%\\',
  '../../etc/passwd',
  '<script>1</script>',
  '{{7*7}}',
  '=1+1',
  'ﬀ١٢٣',
  '9999-12-31T23:59:59.999Z',
  '0000-00-00',
  NO_ID,
  'null',
  'NaN',
];
const numbers = [0, -1, -0, 0.5, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21];
const bent = fc.oneof(
  fc.constantFrom(null, true, [], {}, [[]], [null], { a: 1 }, '__missing__'),
  fc.constantFrom(...texts),
  fc.constantFrom(...numbers),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Requests to an operation: `{ role, params, query, body }`. `ids`: some that are there, by the word before them in an address. */
export function requestsOf({ path, parameters, body, upload, admits }, roles, ids) {
  const admitted = roles.filter(admits);
  const of = (where) => parameters.filter((each) => each.in === where);
  const params = Object.fromEntries(
    of('path').map(({ name, schema }) => [
      name,
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...(ids.get(wordBefore(path, name)) ?? [NO_ID])) },
        { weight: 2, arbitrary: valueOf(schema) },
        { weight: 1, arbitrary: fc.constantFrom(...texts.filter((text) => text.length < 300 && text.trim() !== '')) },
      ),
    ]),
  );
  const query = Object.fromEntries(
    of('query').map(({ name, schema }) => [
      name,
      fc.oneof({ weight: 6, arbitrary: valueOf(schema) }, { weight: 1, arbitrary: bent }),
    ]),
  );
  const required = of('query').flatMap((each) => (each.required ? [each.name] : []));
  return fc.record({
    role: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(admitted.length > 0 ? admitted : roles)) },
      { weight: 1, arbitrary: fc.constantFrom(...roles) },
    ),
    params: fc.record(params),
    query: fc
      .tuple(
        fc.record(query, { requiredKeys: required }),
        seldom(fc.constantFrom({ secret: '1' }, { 'sort[]': 'x' }, { 'constructor[a]': '1' })),
      )
      .map(([asked, more]) => ({ ...asked, ...more })),
    body: bodyOf(body, upload),
  });
}

const seldom = (arbitrary) => fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** What the rows of a parameter are called: the word before it in the address. */
export const wordBefore = (path, name) => path.split(`/{${name}}`)[0]?.split('/').at(-1);

function bodyOf(schema, upload) {
  if (upload) return fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>'));
  if (!schema) return seldom(bent);
  const bends = fc.array(fc.tuple(fc.nat(), bent), { maxLength: 3 });
  return fc.oneof(
    { weight: 9, arbitrary: fc.tuple(valueOf(schema), bends).map(([value, all]) => all.reduce(bendAt, value)) },
    { weight: 1, arbitrary: bent },
  );
}

/** The value with another one at the nth of its places; `__missing__` takes the place away; a new field now and then. */
function bendAt(value, [nth, other]) {
  const copy = structuredClone(value);
  const all = placesIn(copy);
  const place = all[nth % Math.max(all.length, 1)];
  if (!place) return other;
  const [holder, key] = place;
  if (other === '__missing__') delete holder[key];
  else if (nth % 7 === 0 && !Array.isArray(holder)) holder[`more${nth % 3}`] = other;
  else holder[key] = other;
  return copy;
}

const placesIn = (value) =>
  value === null || typeof value !== 'object'
    ? []
    : Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])]);

/** Values the schema takes, as far as a pattern lets itself be met. */
export function valueOf(schema) {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) return fc.oneof(...branches.map(valueOf));
  if (schema.allOf) return fc.tuple(...schema.allOf.map(valueOf)).map((parts) => Object.assign({}, ...parts));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') return objectOf(schema);
  if (type === 'array') return arrayOf(schema);
  if (type === 'integer' || type === 'number') return numberOf(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return textOf(schema);
  return type === 'null' ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 });
}

const objectOf = ({ properties = {}, required = [] }) =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, valueOf(part)])), {
    requiredKeys: required.filter((key) => key in properties),
  });

function arrayOf({ items = {}, prefixItems, minItems = 0, maxItems = 3 }) {
  if (prefixItems) return fc.tuple(...prefixItems.map(valueOf));
  return fc.array(valueOf(items), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) });
}

function numberOf({ type, minimum, exclusiveMinimum, maximum = 2 ** 31 }) {
  const min = Math.max(minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1), -(2 ** 31));
  const most = Math.max(min, Math.min(maximum, 2 ** 31));
  if (type === 'integer') return fc.integer({ min: Math.ceil(min), max: Math.floor(most) });
  return fc.double({ min, max: most, noNaN: true });
}

function textOf({ pattern, format, minLength = 0, maxLength = 200 }) {
  if (format === 'date-time') return fc.constantFrom('2027-01-04T08:00:00.000Z', '1970-01-01T00:00:00Z');
  if (format === 'date') return fc.constantFrom('2027-01-04', '1999-12-31', '2028-02-29');
  if (format === 'uri') return fc.constantFrom('https://example.com/', 'http://127.0.0.1/', 'javascript:1');
  if (pattern) return matching(pattern, minLength, maxLength);
  const most = Math.max(minLength, Math.min(maxLength, 60));
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength: most }),
    fc.constantFrom(
      ...texts.filter((text) => text.length >= minLength && text.length <= maxLength),
      '演示文字'.padEnd(minLength, '样').slice(0, Math.max(minLength, 4)),
    ),
  );
}

function matching(pattern, minLength, maxLength) {
  const known = ['320500', '13800008000', '2027-01-04', '08:00', 'title', NO_ID, '0'.repeat(64)].filter(
    (text) => text.length <= maxLength && new RegExp(pattern, 'u').test(text),
  );
  if (known.length > 0) return fc.constantFrom(...known);
  try {
    return fc.stringMatching(new RegExp(pattern)).map((text) => text.padEnd(minLength, '0'));
  } catch {
    return fc.constant('x'.repeat(Math.max(minLength, 1)));
  }
}
