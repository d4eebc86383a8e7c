// The operations of the served OpenAPI document, and what an answer to them must look like.
import { errors } from '@market/contract/shared';
import * as z from 'zod';

/** Every operation with its schemas, in the document's order; `only`: a part of its name. */
export async function operationsOf(base, only = '') {
  const document = await (await fetch(`${base}/api/openapi.json`)).json();
  return Object.entries(document.paths)
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, told]) => described(path, method, told)))
    .filter(({ key }) => key.includes(only));
}

function described(path, method, { operationId, parameters, requestBody, responses, 'x-access': access }) {
  const [success, { content = {} }] = Object.entries(responses).find(([status]) => status !== 'default');
  const answer = content['application/json']?.schema;
  return {
    key: operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.filter(({ in: where }) => where !== 'header'),
    body: requestBody?.content['application/json']?.schema,
    upload: Boolean(requestBody?.content['application/octet-stream']),
    admits: (role) => mayCall(role, access),
    success: Number(success),
    file: Object.keys(content).some((type) => type !== 'application/json'),
    fits: answer ? fitting(answer) : () => undefined,
  };
}

function mayCall(role, access) {
  if (role === 'anonymous' || access === 'anyone') return access === 'anyone';
  if (role === 'member') return access.startsWith('organization:') || !access.includes(':');
  return (
    !access.includes(':') ||
    access
      .slice(access.indexOf(':') + 1)
      .split('|')
      .includes(role)
  );
}

/** What does not fit, or undefined. */
function fitting(schema) {
  let parser;
  return (value) => {
    parser ??= z.fromJSONSchema(schema);
    const parsed = parser.safeParse(value);
    return parsed.success ? undefined : z.prettifyError(parsed.error).slice(0, 300);
  };
}

const problem = z.strictObject({
  code: z.enum(Object.keys(errors)),
  message: z.string().min(1),
  details: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  requestId: z.string().min(1),
});
/** Traces, paths of files and the database's own words. */
const inside =
  /\n\s+at |\bat \S+ \(|node_modules|\/dist\/|\/apps\/server|file:\/\/|\.[cm]?[jt]s:\d+|SQLITE_|QueryFailed|\bER_[A-Z_]+|near "|no such (column|table)/;

/** What is wrong with an answer, or undefined. */
export function whyWrong(operation, { status, headers, text }) {
  if (status >= 500) return `status ${status}: ${text.slice(0, 200)}`;
  const refused = status >= 400;
  if (!refused && status !== operation.success) return `status ${status} is not in the document`;
  if (headers.get('x-content-type-options') !== 'nosniff') return 'no nosniff';
  if (!headers.get('content-security-policy')) return 'no content security policy';
  for (const name of ['server', 'x-powered-by']) if (headers.has(name)) return `names its program: ${name}`;
  if (!refused && operation.file)
    return headers.get('content-disposition')?.startsWith('attachment') ? undefined : 'a file that is not saved';
  const leaked = inside.exec(text);
  if (leaked) return `shows its inside: ${text.slice(Math.max(0, leaked.index - 60), leaked.index + 120)}`;
  if (!refused) return text === '' ? undefined : operation.fits(JSON.parse(text));
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `status ${status} without a problem`;
  const parsed = problem.safeParse(JSON.parse(text));
  return parsed.success ? undefined : `a problem of another form: ${text.slice(0, 200)}`;
}
