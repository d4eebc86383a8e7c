import type { ApplyWindow } from '@market/contract/record';
import { dayText, type Say } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { CalendarLine } from './calendar-line';
import { useSay } from '@/ui/language';

const SOON_DAYS = 7;

/** 申报 12月15日截止，剩 7 天. */
export function WindowLine({ window }: { window: ApplyWindow }) {
  const say = useSay();
  const soon = window.state === 'open' && window.days !== null && window.days <= SOON_DAYS;
  return <CalendarLine soon={soon}>{windowText(window, say)}</CalendarLine>;
}

export function windowText({ label: kind, opensOn, closesOn, state, days }: ApplyWindow, say: Say): string {
  const now = clock.now();
  const label = say(kind);
  const day = (text: string | null): string => (text === null ? '' : dayText(text, now, say));
  if (state === 'upcoming') return say('{label} {day}开始', { label, day: day(opensOn) });
  if (state === 'closed') return say('{label}已于 {day}截止', { label, day: day(closesOn) });
  if (closesOn === null) return say('{label}中', { label });
  const until = say('{label} {day}截止', { label, day: day(closesOn) });
  if (days === null || days > SOON_DAYS) return until;
  return until + say('，') + (days === 0 ? say('今天截止') : say('剩 {days} 天', { days }));
}
