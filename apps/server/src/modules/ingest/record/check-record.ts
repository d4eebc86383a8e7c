import { fieldIssues, type RecordContent } from '@market/contract/record';
import type { RowIssue } from './row-issue.js';
import type { SheetContext } from './sheet-context.js';

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 2000;

/** What keeps a record from being submitted, by the same rules as the form. */
export function checkRecord(record: RecordContent, context: SheetContext, today: Date): RowIssue[] {
  const { spec, envelope } = context;
  const issues: RowIssue[] = [];
  const titleColumn = envelope.get('title')?.title ?? spec.titleLabel;
  if (record.title === '') issues.push({ column: titleColumn, code: 'missing', message: `请填写${spec.titleLabel}` });
  if (record.title.length > LONGEST_TITLE)
    issues.push({ column: titleColumn, code: 'tooLong', message: `${spec.titleLabel}不超过 ${LONGEST_TITLE} 字` });
  if (record.summary.length > LONGEST_SUMMARY)
    issues.push({
      column: envelope.get('summary')?.title ?? '摘要',
      code: 'tooLong',
      message: `摘要不超过 ${LONGEST_SUMMARY} 字`,
    });
  for (const { path, message } of fieldIssues(spec, record.fields, today)) {
    const key = path.replace(/^fields\./, '');
    const column = context.fieldColumns.find(({ field }) => field.key === key)?.title;
    const label = spec.fields.find((field) => field.key === key)?.label ?? key;
    const code = record.fields[key] === undefined ? 'missing' : 'invalidValue';
    issues.push({ column: column ?? label, code, message });
  }
  return issues;
}
