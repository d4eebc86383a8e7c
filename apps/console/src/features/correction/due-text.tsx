import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { dueMark, isUnanswered, type StaffCorrectionRow } from '@market/contract/correction';
import { dayText, daysLeft } from '@market/contract/shared';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';

const SOON_DAYS = 7;

/** 答复期限：overdue in plum and due today in amber, each with a sign and a word; answered ones have none. */
export function DueText({ row }: { row: Pick<StaffCorrectionRow, 'state' | 'deadline' | 'calendarKnown'> }) {
  const now = clock.now();
  if (!isUnanswered(row.state)) return <>—</>;
  const mark = dueMark(row, now);
  const left = daysLeft(row.deadline, now);
  const day = <span className="num">{dayText(row.deadline, now)}</span>;
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center', whiteSpace: 'nowrap' }}>
      {day}
      {mark === 'overdue' && (
        <ToneTag tone="bad">
          <WarningOutlined aria-hidden style={{ marginRight: 4 }} />
          已超期
        </ToneTag>
      )}
      {mark === 'today' && (
        <ToneTag tone="warn">
          <ClockCircleOutlined aria-hidden style={{ marginRight: 4 }} />
          今天到期
        </ToneTag>
      )}
      {!mark && left <= SOON_DAYS && <span className="cap num">剩 {left} 天</span>}
      {!row.calendarKnown && <span className="cap">节假日未公布，按周末计</span>}
    </span>
  );
}
