import { DAY_MS, type Actor, type ErrorCode } from '../shared/index.js';
import type { RevisionState } from './record.states.js';

/** 新鲜度五级，珠光越满，核验越近。 */
export const freshnessLevels = ['fresh', 'steady', 'aging', 'stale', 'unverified'] as const;
export type Freshness = (typeof freshnessLevels)[number];
export const freshnessLabels: Record<Freshness, string> = {
  fresh: '30天内核验',
  steady: '90天内核验',
  aging: '即将到期复核',
  stale: '超期未复核',
  unverified: '待核验',
};

/** `nextReviewAt` comes from the type's verifyEveryDays; past it a record is stale however young its verification is. */
export function freshnessOf(verifiedAt: string | null, nextReviewAt: string | null, now: Date): Freshness {
  if (!verifiedAt) return 'unverified';
  if (nextReviewAt && new Date(nextReviewAt) <= now) return 'stale';
  const days = (now.getTime() - new Date(verifiedAt).getTime()) / DAY_MS;
  if (days <= 30) return 'fresh';
  return days <= 90 ? 'steady' : 'aging';
}

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
