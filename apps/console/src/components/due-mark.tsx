import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { daysLeft, minuteText } from '@market/contract/shared';
import { clock } from '../platform/clock';
import { ToneTag } from './tone-tag';

const SOON_DAYS = 7;
const gap = { marginRight: 4 };

/** Until when an answer is owed: overdue in plum and due today in amber, each with a sign and a word. */
export function DueMark({ dueAt, owed = true }: { dueAt: string; owed?: boolean }) {
  const now = clock.now();
  const left = daysLeft(dueAt, now);
  const overdue = new Date(dueAt) < now;
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center', whiteSpace: 'nowrap' }}>
      <span className="num">{minuteText(dueAt, now)}</span>
      {owed && overdue && (
        <ToneTag tone="bad">
          <WarningOutlined aria-hidden style={gap} />
          已超期
        </ToneTag>
      )}
      {owed && !overdue && left === 0 && (
        <ToneTag tone="warn">
          <ClockCircleOutlined aria-hidden style={gap} />
          今天到期
        </ToneTag>
      )}
      {owed && left > 0 && left <= SOON_DAYS && <span className="cap num">剩 {left} 天</span>}
    </span>
  );
}
