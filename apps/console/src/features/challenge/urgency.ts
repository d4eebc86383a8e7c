import { dutyLabels, type BoardRow } from '@market/contract/board';
import { challengeHoldLabels } from '@market/contract/challenge';
import { daysLeft, leftText } from '@market/contract/shared';
import type { Tone } from '../../components/tone-tag';

/** Whoever bids needs weeks; a desk needs a day. */
const SOON_DAYS = { bid: 7, other: 1 };

/** What the card warns of: a hold, a term that is over, or how long there is left. */
export function urgencyOf({ hold, duty }: BoardRow, now: Date): { text: string; tone: Tone } | undefined {
  if (hold !== 'none') return { text: challengeHoldLabels[hold], tone: 'bad' };
  if (!duty) return undefined;
  const { kind, until, overdue } = duty;
  if (!until) return { text: dutyLabels[kind], tone: 'plain' };
  if (overdue) return { text: `超期 ${Math.max(1, -daysLeft(until, now))} 天`, tone: 'bad' };
  const soon = SOON_DAYS[kind === 'bid' ? 'bid' : 'other'];
  return { text: leftText(until, now), tone: daysLeft(until, now) <= soon ? 'warn' : 'plain' };
}
