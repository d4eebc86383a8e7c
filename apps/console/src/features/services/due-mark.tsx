import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { daysLeft, minuteText } from '@market/contract/shared';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';

/** Until when an answer is owed: overdue in plum and due today in amber, each with a sign and a word. */
export function DueMark({ dueAt }: { dueAt: string }) {
  const now = clock.now();
  const overdue = new Date(dueAt) < now;
  const today = !overdue && daysLeft(dueAt, now) === 0;
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center', whiteSpace: 'nowrap' }}>
      <span className="num">{minuteText(dueAt, now)}</span>
      {overdue && (
        <ToneTag tone="bad">
          <WarningOutlined aria-hidden style={{ marginRight: 4 }} />
          已超期
        </ToneTag>
      )}
      {today && (
        <ToneTag tone="warn">
          <ClockCircleOutlined aria-hidden style={{ marginRight: 4 }} />
          今天到期
        </ToneTag>
      )}
    </span>
  );
}
