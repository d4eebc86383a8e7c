import { canonicalJson, type Actor, type ErrorCode } from '../shared/index.js';
import type { RecordContent } from './record.schema.js';
import type { RecordState, RevisionState } from './record.states.js';

/** 来源字印：公、报、自、集。 */
export const provenanceKinds = ['official', 'bureau', 'self', 'derived'] as const;
export type ProvenanceKind = (typeof provenanceKinds)[number];
export const provenanceLabels: Record<ProvenanceKind, { glyph: string; label: string }> = {
  official: { glyph: '公', label: '官方公开' },
  bureau: { glyph: '报', label: '部门报送' },
  self: { glyph: '自', label: '单位自报' },
  derived: { glyph: '集', label: '平台归集' },
};

interface Revision {
  state: RevisionState;
  editedBy: string;
}

export const canEditRecords = (actor: Actor): boolean =>
  actor.roles.includes('maintainer') || actor.roles.includes('districtAdmin');

/** 不能核验发布的原因：要有核验身份、修改已提交、且不是自己改的。 */
export function whyCannotAccept(actor: Actor, revision: Revision | null): ErrorCode | undefined {
  if (!actor.roles.includes('verifier') && !actor.roles.includes('districtAdmin')) return 'forbidden';
  if (revision?.state !== 'pending') return 'stateConflict';
  return revision.editedBy === actor.accountId ? 'secondPersonNeeded' : undefined;
}

/** 内容无变化：the same text to the last value, so that a verification can only say that it still holds. */
export const isSameContent = (a: RecordContent, b: RecordContent): boolean => canonicalJson(a) === canonicalJson(b);

/** What a revision does to what is published. */
export const revisionKinds = ['new', 'changed', 'unchanged'] as const;
export type RevisionKind = (typeof revisionKinds)[number];
export const revisionKindLabels: Record<RevisionKind, string> = { new: '新增', changed: '有变化', unchanged: '无变化' };
/** `published` is null for a record the public does not see now: a draft, or one taken down. */
export function revisionKind(published: RecordContent | null, revision: RecordContent): RevisionKind {
  if (!published) return 'new';
  return isSameContent(published, revision) ? 'unchanged' : 'changed';
}

/** 不能成批通过的原因：只有内容无变化的可以不逐条看。 */
export function whyCannotAcceptUnseen(
  actor: Actor,
  revision: Revision | null,
  kind: RevisionKind,
): ErrorCode | undefined {
  return whyCannotAccept(actor, revision) ?? (kind === 'unchanged' ? undefined : 'lookNeeded');
}

/** 不能确认「内容无变化」的原因：要已发布，且没有在改的。 */
export function whyCannotConfirm(record: {
  state: RecordState;
  revisionState: RevisionState | null;
}): ErrorCode | undefined {
  return record.state === 'published' && record.revisionState === null ? undefined : 'stateConflict';
}
