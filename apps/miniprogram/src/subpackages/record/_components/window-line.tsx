import type { ApplyWindow } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { CalendarLine } from './calendar-line';

const SOON_DAYS = 7;

/** 申报 12月15日截止，剩 7 天. */
export function WindowLine({ window }: { window: ApplyWindow }) {
  const soon = window.state === 'open' && window.days !== null && window.days <= SOON_DAYS;
  return <CalendarLine soon={soon}>{windowText(window)}</CalendarLine>;
}

export function windowText({ label, opensOn, closesOn, state, days }: ApplyWindow): string {
  const now = clock.now();
  const day = (text: string | null): string => (text === null ? '' : dayText(text, now));
  if (state === 'upcoming') return `${label} ${day(opensOn)}开始`;
  if (state === 'closed') return `${label}已于 ${day(closesOn)}截止`;
  if (closesOn === null) return `${label}中`;
  const left = days === 0 ? '今天截止' : `剩 ${days ?? 0} 天`;
  return days !== null && days <= SOON_DAYS
    ? `${label} ${day(closesOn)}截止，${left}`
    : `${label} ${day(closesOn)}截止`;
}
