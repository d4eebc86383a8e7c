import { auditResultLabels } from '@market/contract/audit';
import { errors, type ErrorCode } from '@market/contract/shared';
import type { AuditEntry } from './audit-entry.entity.js';

interface Column {
  title: string;
  text: (entry: AuditEntry) => string;
}
const isCode = (code: string): code is ErrorCode => code in errors;

/** Machine words stay as they are: who searches the trail elsewhere finds them again. */
const columns: readonly Column[] = [
  { title: '序号', text: ({ seq }) => String(seq ?? '') },
  { title: '时间（UTC）', text: ({ at }) => at.toISOString() },
  { title: '人员', text: ({ actorName }) => actorName },
  { title: '代', text: ({ onBehalfOf }) => onBehalfOf ?? '' },
  { title: '身份', text: ({ actorRole }) => actorRole },
  { title: '城市代码', text: ({ regionCode }) => regionCode ?? '' },
  { title: '地址', text: ({ ip }) => ip },
  { title: '动作', text: ({ action }) => action },
  { title: '对象', text: ({ objectType }) => objectType },
  { title: '对象编号', text: ({ objectId }) => objectId ?? '' },
  { title: '结果', text: ({ result }) => auditResultLabels[result] },
  { title: '理由', text: ({ reason }) => reason ?? '' },
  { title: '原因', text: ({ code }) => (code === null ? '' : isCode(code) ? errors[code].text : code) },
  { title: '请求编号', text: ({ requestId }) => requestId },
  { title: 'SM3', text: ({ hash }) => hash?.match(/.{8}/g)?.join(' ') ?? '' },
];

export const auditTitles = columns.map(({ title }) => title);
export const auditLine = (entry: AuditEntry): string[] => columns.map(({ text }) => text(entry));
