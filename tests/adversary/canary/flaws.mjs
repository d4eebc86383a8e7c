// Planted flaws: texts of the built server that are replaced in a copy of it, and what must notice each of them.
// `finder` is a probe by its name, or `fuzz` with the operations it looks at.
const flaw = (name, finder, ...edits) => ({
  name,
  finder,
  edits: edits.map(([file, find, by]) => ({ file, find, by })),
});
const fuzz = (only) => ({ fuzz: only });

const guard = 'common/access.guard.js';
const input = 'common/parse-input.js';
const challenges = 'modules/challenge/challenge.repository.js';

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
    'common/problem.filter.js',
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
  flaw('a word is pasted into SQL', 'pastedWords', [
    'modules/record/record.repository.js',
    'if (text) query.andWhere(',
    "if (text) query.andWhere(`(r.title LIKE '%${text}%')`); else if (text) query.andWhere(",
  ]),
  flaw('answers may be sniffed', fuzz('GET /regions'), [
    'http/security-headers.js',
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
