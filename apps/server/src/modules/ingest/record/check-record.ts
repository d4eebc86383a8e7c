import { fieldIssues, type RecordContent } from '@market/contract/record';
import type { RowIssue } from './row-issue.js';
import type { SheetContext } from './sheet-context.js';

const LONGEST_TITLE = 120;
const limits = [
  { key: 'summary', label: '摘要', most: 2000 },
  { key: 'titleEn', label: '英文名称', most: 240 },
  { key: 'summaryEn', label: '英文简介', most: 2000 },
] as const;

/** What keeps a record from being submitted, by the same rules as the form. */
export function checkRecord(record: RecordContent, context: SheetContext, today: Date): RowIssue[] {
  const { spec, envelope } = context;
  const issues: RowIssue[] = [];
  const titleColumn = envelope.get('title')?.title ?? spec.titleLabel;
  if (record.title === '') issues.push({ column: titleColumn, code: 'missing', message: `请填写${spec.titleLabel}` });
  if (record.title.length > LONGEST_TITLE)
    issues.push({ column: titleColumn, code: 'tooLong', message: `${spec.titleLabel}不超过 ${LONGEST_TITLE} 字` });
  for (const { key, label, most } of limits) {
    const text = record[key] ?? '';
    if (text.length > most)
      issues.push({ column: envelope.get(key)?.title ?? label, code: 'tooLong', message: `${label}不超过 ${most} 字` });
  }
  for (const { path, message } of fieldIssues(spec, record.fields, today)) {
    const key = path.replace(/^fields\./, '');
    const column = context.fieldColumns.find(({ field }) => field.key === key)?.title;
    const label = spec.fields.find((field) => field.key === key)?.label ?? key;
    const code = record.fields[key] === undefined ? 'missing' : 'invalidValue';
    issues.push({ column: column ?? label, code, message });
  }
  return issues;
}
