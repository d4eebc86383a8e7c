import { skipLabels, type BatchDetail, type SkipReason } from '@market/contract/ingest';
import { Panel } from '../../components/panel';
import { countText } from '../../platform/count-text';
import styles from './mapping-step.module.css';

type Sheet = BatchDetail['sheets'][number];

const skips: Record<NonNullable<Sheet['skipped']>, string> = {
  hidden: '隐藏的工作表，没有读',
  empty: '空的工作表',
  noTable: '没有找到表头，没有读',
};

function told({ skipped, headerRows, layout, records, endedAtRow }: Sheet): string {
  if (skipped) return skips[skipped];
  const [from, to] = headerRows ?? [];
  const header = from === undefined ? '' : `表头在第 ${from === to ? from : `${from}–${to}`} 行，`;
  const end = endedAtRow === null ? '' : `；读到第 ${endedAtRow} 行，后面都是空行`;
  return `${layout === 'form' ? '一项一行的表单，' : header}${countText(records)} 条记录${end}`;
}

/** Which rows are no records, by what they are: 小计行 12、30。 */
function leftOut(rows: Sheet['skippedRows']): string[] {
  const byReason = new Map<SkipReason, number[]>();
  for (const { row, reason } of rows) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  byReason.delete('blank');
  return [...byReason].map(([reason, numbers]) => `${skipLabels[reason]}：第 ${numbers.join('、')} 行`);
}

/** How the file was understood: its sheets, where their headers are, and what was passed over. */
export const SheetsPanel = ({ sheets }: { sheets: readonly Sheet[] }) => (
  <Panel title="认出的表">
    <ul className={styles.sheets} data-testid="sheets">
      {sheets.map((sheet, index) => (
        <li key={index}>
          <b>{sheet.name}</b>
          <p className="lab">{told(sheet)}</p>
          {leftOut(sheet.skippedRows).map((line) => (
            <p key={line} className="cap">
              跳过{line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  </Panel>
);
