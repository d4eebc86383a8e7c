/** What the preview found a row to be. */
export const rowActions = ['new', 'changed', 'unchanged', 'duplicate', 'suspected', 'conflict', 'invalid'] as const;
export type RowAction = (typeof rowActions)[number];
export const rowActionLabels: Record<RowAction, string> = {
  new: '新增',
  changed: '更新',
  unchanged: '不变',
  duplicate: '表内重复',
  suspected: '疑似重复',
  conflict: '冲突',
  invalid: '需改',
};

/** What a person decided about a row. */
export const rowDecisions = ['take', 'keep', 'omit', 'same', 'another'] as const;
export type RowDecision = (typeof rowDecisions)[number];
export const rowDecisionLabels: Record<RowDecision, string> = {
  take: '采用导入',
  keep: '保留现有',
  omit: '不导入',
  same: '是同一条',
  another: '是另一条',
};

/** Why a row that differs from its record is not simply taken. */
export const rowConflicts = ['revisionInWork', 'editedSince', 'changedSince'] as const;
export type RowConflict = (typeof rowConflicts)[number];
export const rowConflictLabels: Record<RowConflict, string> = {
  revisionInWork: '现有记录有修改在途，请先核验或退回那次修改',
  editedSince: '现有记录后来由人改过，表里的可能是旧的',
  changedSince: '预览之后现有记录变了，请再看一遍',
};

/** How a record was recognised. */
export const matchKinds = ['code', 'name', 'alike'] as const;
export type MatchKind = (typeof matchKinds)[number];
export const matchKindLabels: Record<MatchKind, string> = {
  code: '编号一致',
  name: '名称一致',
  alike: '名称相近',
};

const decisionsByAction: Record<RowAction, readonly RowDecision[]> = {
  new: ['omit'],
  changed: ['take', 'keep'],
  unchanged: [],
  duplicate: ['another', 'omit'],
  suspected: ['same', 'another', 'omit'],
  conflict: ['take', 'keep'],
  invalid: ['omit'],
};

export interface DecidableRow {
  action: RowAction;
  conflict: RowConflict | null;
  decision: RowDecision | null;
  /** Already handed over for verification. */
  submitted: boolean;
}

/** The decisions a row may still be given. A revision in work is somebody's: an import never writes over it. */
export function decisionsFor({ action, conflict, submitted }: DecidableRow): readonly RowDecision[] {
  if (submitted) return [];
  return conflict === 'revisionInWork' ? ['keep'] : decisionsByAction[action];
}

/** What submitting does with a row: `open` ones wait for a person and stay behind. */
export type RowOutcome = 'create' | 'update' | 'nothing' | 'open';

const byDecision: Record<RowDecision, RowOutcome> = {
  take: 'update',
  same: 'update',
  another: 'create',
  keep: 'nothing',
  omit: 'nothing',
};
const undecided: Record<RowAction, RowOutcome> = {
  new: 'create',
  changed: 'update',
  unchanged: 'nothing',
  duplicate: 'nothing',
  suspected: 'open',
  conflict: 'open',
  invalid: 'open',
};

export function outcomeOf({ action, decision, submitted }: DecidableRow): RowOutcome {
  if (submitted) return 'nothing';
  return decision ? byDecision[decision] : undecided[action];
}
