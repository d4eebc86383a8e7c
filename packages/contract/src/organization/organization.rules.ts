import { canonicalCreditCode, canonicalText, isoDay, whyBadCreditCode, type FieldIssue } from '../shared/index.js';
import type { OrganizationContent } from './organization.schema.js';

/** One stored form of what was typed: full-width folded, code upper-case, brackets unified to （）. */
export const canonicalOrganization = (typed: OrganizationContent): OrganizationContent => ({
  ...typed,
  name: canonicalText(typed.name).replace(/\(/g, '（').replace(/\)/g, '）'),
  creditCode: canonicalCreditCode(typed.creditCode),
});

/** Expects the canonical form. */
export function organizationIssues(content: OrganizationContent, now: Date): FieldIssue[] {
  const foundedOn = content.profile?.foundedOn;
  const notYet = foundedOn && foundedOn > isoDay(now);
  const badCode = whyBadCreditCode(content.creditCode);
  return [
    ...(content.name.length < 4 ? [{ path: 'name', message: '请填写营业执照上的单位全称' }] : []),
    ...(badCode ? [{ path: 'creditCode', message: badCode }] : []),
    ...(notYet ? [{ path: 'profile.foundedOn', message: '成立日期不能晚于今天' }] : []),
  ];
}
