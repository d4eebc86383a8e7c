import type { StaffChallengeRow } from '@market/contract/challenge';
import { dayText, daysLeft, leftText } from '@market/contract/shared';
import type { Tone } from '../../components/tone-tag';

const VETTING_DAYS = 5;
const SOON_DAYS = 7;

/** What is due next on a challenge: days waited for vetting, days left for bids, bids to be opened or judged. */
export function urgencyOf(row: StaffChallengeRow, now: Date): { text: string; tone: Tone } | undefined {
  switch (row.state) {
    case 'vetting': {
      const waited = row.submittedAt ? -daysLeft(row.submittedAt, now) : 0;
      if (waited <= 0) return { text: '今天提交', tone: 'plain' };
      return { text: `已等 ${waited} 天`, tone: waited >= VETTING_DAYS ? 'warn' : 'plain' };
    }
    case 'published': {
      if (!row.bidDeadline) return undefined;
      const left = daysLeft(row.bidDeadline, now);
      if (new Date(row.bidDeadline) <= now) return { text: '今天截止', tone: 'warn' };
      return { text: leftText(row.bidDeadline, now), tone: left <= SOON_DAYS ? 'warn' : 'plain' };
    }
    case 'closed':
      return { text: '待开启', tone: 'bang' };
    case 'judging':
      return row.bidCount === null ? undefined : { text: `${row.bidCount} 份方案`, tone: 'plain' };
    default:
      return { text: dayText(row.updatedAt, now), tone: 'plain' };
  }
}
