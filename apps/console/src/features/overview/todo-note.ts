import { dayText } from '@market/contract/shared';
import { DESK_WORKING_DAYS, EXPIRING_DAYS, type TodoItem } from '@market/contract/statistics';

type Tone = 'plain' | 'warn' | 'bad';

const atDesk = (item: TodoItem): boolean => item.kind === 'verification' || item.kind === 'vetting';

/** The one thing to know beside the number: what is late, what falls due today, since when the oldest waits. */
export function todoNote(item: TodoItem, now: Date): { text: string; tone: Tone } {
  const { kind, count, late, dueToday, oldestAt } = item;
  if (late > 0)
    return { text: atDesk(item) ? `${late} 条超 ${DESK_WORKING_DAYS} 个工作日` : `${late} 条超期`, tone: 'bad' };
  if (dueToday > 0) return { text: `${dueToday} 条今天到期`, tone: 'warn' };
  if (kind === 'expiringPolicy') return { text: `${EXPIRING_DAYS} 天内`, tone: 'plain' };
  return { text: count > 0 && oldestAt ? `最早 ${dayText(oldestAt, now)}` : '', tone: 'plain' };
}
