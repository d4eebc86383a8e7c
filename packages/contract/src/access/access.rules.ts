import {
  regionalRoles,
  roleLabels,
  roles,
  seatLabels,
  seats,
  whyCannotCall,
  type Access,
  type Actor,
} from '../shared/index.js';

/** Every kind of caller there is, as the guard tells them apart. */
export const callerKinds = ['anyone', 'person', ...seats, ...roles] as const;
export type CallerKind = (typeof callerKinds)[number];
export const callerKindLabels: Record<CallerKind, string> = {
  anyone: '未登录',
  person: '个人',
  ...seatLabels,
  admin: '单位管理员',
  handler: '单位经办',
  viewer: '单位只读',
  ...roleLabels,
};

/** For whom an operation is there, by its address. */
export const accessAreas = ['public', 'own', 'desk', 'program'] as const;
export type AccessArea = (typeof accessAreas)[number];
export const accessAreaLabels: Record<AccessArea, string> = {
  public: '公开',
  own: '本人和本单位',
  desk: '控制台',
  program: '城市平台接口',
};

/** Which rows the operation reaches for those it lets in; of others it says they are not there. */
export const rowRules = ['public', 'own', 'organization', 'decider', 'bureau', 'region', 'all'] as const;
export type RowRule = (typeof rowRules)[number];
export const rowRuleLabels: Record<RowRule, string> = {
  public: '公开的内容',
  own: '本人的',
  organization: '本单位的',
  decider: '自己提的和该自己批的',
  bureau: '都能看，本局的才能改',
  region: '本局所辖；区管理员看全域',
  all: '全部',
};

const somebody: Actor = { accountId: '', displayName: '', roles: [], regionCode: null, organization: null };

function actorOf(kind: CallerKind): Actor | null {
  if (kind === 'anyone') return null;
  const seat = seats.find((each) => each === kind);
  if (seat) return { ...somebody, organization: { id: '', regionCode: '', seat } };
  return { ...somebody, roles: roles.filter((role) => role === kind) };
}

/** Asks the guard's own rule for every kind of caller. */
export const callersOf = (access: Access): CallerKind[] =>
  callerKinds.filter((kind) => whyCannotCall(actorOf(kind), access) === undefined);

export function areaOf(operation: string): AccessArea {
  const [, path = ''] = operation.split(' ');
  if (path.startsWith('/staff/') || path.startsWith('/rehearsal/')) return 'desk';
  if (path.startsWith('/ingest/')) return 'program';
  return path.startsWith('/my/') ? 'own' : 'public';
}

/** Where the rows are others than the caller's kind would say; by the address up to its parameter. */
const differing: Readonly<Record<string, RowRule>> = {
  '/attachments/{id}': 'organization',
  '/directory/{creditCode}': 'public',
  '/staff/approvals': 'decider',
  '/staff/bureaus/{code}': 'bureau',
  '/staff/experts/{id}': 'all',
  '/staff/lists/{list}': 'all',
  '/staff/portals/{id}': 'bureau',
  '/staff/portals/{id}/probes': 'all',
  '/staff/substitutes/{id}': 'own',
  '/staff/verification-rounds/{id}': 'all',
};

/** What a table says of an operation: by the whole of it, else by the longest beginning of its address. */
export function entryFor<Entry>(table: Readonly<Record<string, Entry>>, operation: string): Entry | undefined {
  const path = operation.slice(operation.indexOf(' ') + 1);
  const beginnings = Object.keys(table).filter((one) => path === one || path.startsWith(`${one}/`));
  const [longest = operation] = beginnings.sort((a, b) => b.length - a.length);
  return table[operation] ?? table[longest];
}

/** Shown in the matrix, and what the generated authorization test demands of every operation. */
export function rowRuleOf(operation: string, access: Access): RowRule {
  return entryFor(differing, operation) ?? rowRuleByCaller(operation, access);
}

function rowRuleByCaller(operation: string, access: Access): RowRule {
  switch (access.who) {
    case 'anyone':
      return 'public';
    case 'signedIn':
      return 'own';
    case 'organization':
      return operation.includes(' /my/') || operation.includes(' /bids/') ? 'organization' : 'public';
    case 'staff':
      if (areaOf(operation) === 'own' || access.roles.every((role) => role === 'expert' || role === 'cityPlatform'))
        return 'own';
      return access.roles.some((role) => regionalRoles.includes(role)) ? 'region' : 'all';
  }
}
