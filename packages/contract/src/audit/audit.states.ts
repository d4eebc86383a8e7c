export const auditResults = ['done', 'refused'] as const;
export type AuditResult = (typeof auditResults)[number];
export const auditResultLabels: Record<AuditResult, string> = { done: '成功', refused: '被拒绝' };
