// Planted flaws: texts of the built server that are replaced in a copy of it, and what must notice each of them.
// `finder` is a probe by its name, or the fuzzer or a scanner with what it looks at: a part of the operation's name for the
// fuzzer, `operation parameter` for a scanner.
const flaw = (name, finder, ...edits) => ({
  name,
  finder,
  edits: edits.map(([file, find, by]) => ({ file, find, by })),
});
const fuzz = (only) => ({ fuzz: only });
const sqlmap = (only) => ({ sqlmap: only });
/** It looks at more than one thing at a time: `says` is how it tells of this one. */
const wapiti = (only, says) => ({ wapiti: only, says });

const guard = 'common/access.guard.js';
const input = 'common/parse-input.js';
const filter = 'common/problem.filter.js';
const headers = 'http/security-headers.js';
const challenges = 'modules/challenge/challenge.repository.js';
const reads = 'modules/challenge/challenge-reads.js';
const sessions = 'modules/account/session';

/** Whatever stands in the search of an address is passed on. */
const searchUnchecked = [
  input,
  'if (result.success) parsed[part] = result.data;',
  "if (result.success || part === 'query') parsed[part] = result.data ?? { limit: 20, sort: 'newest', ...raw[part] };",
];
/** A refusal does this with the `sort` of the address first. */
const refusing = (does) => [
  filter,
  'if (refusal.retryAfterS)',
  `const { sort } = request.query ?? {}; if (sort) { ${does} } if (refusal.retryAfterS)`,
];

export const flaws = [
  flaw('the guard lets everybody in', 'closedDoors', [guard, 'refuse(whyCannotCall(caller.actor, route.access));', '']),
  flaw('a cookie is enough for a write', 'crossSite', [
    guard,
    'request.headers[CONSOLE_HEADER] !== CONSOLE_HEADER_VALUE',
    'false',
  ]),
  flaw('a repeated key is done twice', 'idempotency', [guard, 'shownOnce ? null : idempotencyKey(request)', 'null']),
  flaw('what is not declared is taken', 'undeclared', [input, 'else if (hasContent(raw[part]))', 'else if (false)']),
  flaw('null in a body is a fault', fuzz('POST /staff/c'), [
    input,
    'const issues = [];',
    'const issues = []; for (const value of Object.values(raw.body ?? {})) value.toString();',
  ]),
  flaw('errors show a trace', fuzz('GET /challenges'), [
    filter,
    'message: refusal.message,',
    'message: refusal.message + String(refusal.stack),',
  ]),
  flaw(
    'an answer holds more than its schema',
    fuzz('GET /challenges'),
    ['common/operation.decorator.js', '...route.returns ? [', '...false ? ['],
    [
      'common/rate-limit.interceptor.js',
      'if (!name) return next.handle();',
      "if (!name) return next.handle().pipe(mergeMap((a)=>[a && typeof a === 'object' && 'items' in a ? { ...a, tokenHash: 'x' } : a]));",
    ],
  ),
  flaw('a word is pasted into SQL', sqlmap('GET /records q'), [
    'modules/record/record.repository.js',
    'if (text) query.andWhere(',
    "if (text) query.andWhere(`(r.title LIKE '%${text}%')`); else if (text) query.andWhere(",
  ]),
  flaw('a place is pasted into SQL', sqlmap('GET /challenges region'), searchUnchecked, [
    reads,
    "if (region) query.andWhere('c.regionCode IN (:...regions)'",
    "if (region) query.andWhere(`c.regionCode IN ('${region}')`",
  ]),
  flaw('an order is pasted into SQL', fuzz('GET /challenges'), searchUnchecked, [
    reads,
    'const { column, direction, read } = sorts[query.sort];',
    'const { direction, read } = sorts.newest; const column = sorts[query.sort]?.column ?? query.sort;',
  ]),
  flaw(
    'a header is pasted into SQL',
    sqlmap('GET /auth/me headers'),
    [guard, '[\\w-]{43}', '.+'],
    [`${sessions}.service.js`, 'find(this.hash(token))', 'find(this.hash(token.slice(0, 43)) + token.slice(43))'],
    [`${sessions}.repository.js`, "where('s.tokenHash = :tokenHash'", "where(`s.tokenHash = '${tokenHash}'`"],
  ),
  flaw(
    'a refusal is a page that repeats the address',
    wapiti('GET /challenges sort', 'Cross Site Scripting'),
    refusing("return void reply.status(400).type('text/html; charset=utf-8').send(`<p>${sort}</p>`);"),
  ),
  flaw(
    'a refusal sends on to wherever it is told',
    wapiti('GET /challenges sort', 'Open Redirect'),
    refusing("return void reply.status(302).header('location', sort).send('');"),
  ),
  flaw(
    'a refusal shows the file it is told',
    wapiti('GET /challenges sort', 'Path Traversal'),
    refusing("try { return void reply.send(process.getBuiltinModule('fs').readFileSync(sort, 'utf8')); } catch {}"),
  ),
  flaw('pages may be framed', wapiti('GET /regions', 'X-Frame-Options'), [
    headers,
    'frameguard: {',
    'frameguard: false && {',
  ]),
  flaw('scripts may stand in a page', wapiti('GET /regions', 'script-src'), [
    headers,
    "'script-src': [",
    "'script-src': [\"'unsafe-inline'\",",
  ]),
  flaw('answers may be sniffed', fuzz('GET /regions'), [
    headers,
    'frameguard: {',
    'xContentTypeOptions: false, frameguard: {',
  ]),
  flaw('files open in the browser', fuzz('GET /staff/access/export/csv'), [
    'common/file-answer.js',
    '`attachment; filename',
    '`inline; filename',
  ]),
  flaw('every origin may read', 'origins', [
    'create-app.js',
    '...config.allowedOrigins',
    '/./, ...config.allowedOrigins',
  ]),
  flaw('scripts can read the cookie', 'cookie', [
    'modules/account/console-cookie.js',
    'httpOnly: true',
    'httpOnly: false',
  ]),
  flaw('a session outlives its sign-out', 'signOut', [
    'modules/account/session.repository.js',
    ".andWhere('s.revokedAt IS NULL')",
    '',
  ]),
  flaw('any password is right', 'oneRefusal', [
    'modules/account/passwords.js',
    'return matches && Boolean(stored)',
    'return Boolean(stored)',
  ]),
  flaw('unknown names are told apart', 'oneRefusal', [
    'modules/account/sign-in.service.js',
    'if (!account || !right',
    "if (!account) throw new DomainError('notFound'); if (!right",
  ]),
  flaw('nobody is locked out', 'lockout', [
    'modules/account/lockout.js',
    'const open = await this.spend(account);',
    'const open = true;',
  ]),
  flaw('any code is right', 'oneTimeCode', [
    'modules/account/one-time-codes.js',
    'const right = allowed &&',
    'const right = true ||',
  ]),
  flaw('nothing is limited', 'rateLimit', ['common/rate-limits.js', 'if (!this.config.rateLimits) return;', 'return;']),
  flaw('a change leaves no trace', 'trail', [
    'common/transactions.js',
    "tx.record(auditEntryOf(caller, tx.object, 'done', null, tx.now));",
    '',
  ]),
  flaw('the scope of a row is dropped', 'foreignRows', [
    challenges,
    'findOneBy({\n            id,\n            organizationId: scope.organizationId\n        })',
    'findOneBy({ id })',
  ]),
];
