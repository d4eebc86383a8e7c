import { bidsOpened, emptyChallenge, publicContentOf, type ChallengeState } from '@market/contract/challenge';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { challengeNumber } from '../../modules/challenge/challenge-number.js';
import { Challenge } from '../../modules/challenge/challenge.entity.js';
import { listColumns } from '../../modules/challenge/list-columns.js';
import { untouched } from '../../modules/challenge/new-draft.js';
import { publishedText } from '../../modules/challenge/published-text.js';
import type { DemoBid, DemoChallenge } from './demo-files.js';
import { daysAgo, onDay } from './demo-days.js';
import type { People } from './demo-people.js';

const openedStates: readonly ChallengeState[] = bidsOpened;

/** Days between submission and publication, and between the deadline and the opening. */
const VETTING_DAYS = 3;
const OPENING_DAYS = 1;
const CANCELLED_DAYS_AGO = 2;
const NOTICE_DAYS_AGO = 1;
const NOTICE_DAYS = 6;

export interface DemoChallengeRow {
  written: DemoChallenge;
  row: Challenge;
}

/** Fictional challenges in every state, oldest first, so that ids grow with time. */
export function challengeRows(
  written: readonly DemoChallenge[],
  bids: readonly DemoBid[],
  { people, crypto, now }: { people: People; crypto: CryptoProvider; now: Date },
): DemoChallengeRow[] {
  const start = (c: DemoChallenge): number => c.submittedDaysAgo ?? (c.publishedDaysAgo ?? 0) + VETTING_DAYS;
  return [...written]
    .sort((a, b) => start(b) - start(a))
    .map((challenge) => {
      const organization = people.organizationOf(challenge.organization);
      const deadline = onDay(now, challenge.deadlineInDays, '17:00');
      const submittedAt = daysAgo(now, start(challenge), '10:05');
      const draft = Object.assign(new Challenge(), untouched, {
        ...listColumns({ ...emptyChallenge(), ...challenge.content, bidDeadline: deadline.toISOString() }),
        id: newId(),
        organizationId: organization.id,
        regionCode: organization.regionCode,
        state: challenge.state,
        version: 2,
        demo: true,
        bidCount: bids.filter((bid) => bid.challenge === challenge.key).length,
        createdBy: people.memberOf(challenge.organization),
        submittedAt,
        createdAt: submittedAt,
        updatedAt: submittedAt,
      });
      return { written: challenge, row: Object.assign(draft, publication(challenge, draft, crypto, now)) };
    });
}

function publication(written: DemoChallenge, draft: Challenge, crypto: CryptoProvider, now: Date): Partial<Challenge> {
  if (written.publishedDaysAgo === null) return {};
  const publishedAt = daysAgo(now, written.publishedDaysAgo, '09:30');
  const opened = openedStates.includes(written.state);
  const noticeStartedAt = written.state === 'awardNotice' ? daysAgo(now, NOTICE_DAYS_AGO, '09:00') : null;
  return {
    no: challengeNumber(draft, publishedAt),
    publicContent: publicContentOf(draft.content),
    contentVersion: 1,
    digest: crypto.digest(publishedText(draft.content)),
    vettedAt: publishedAt,
    publishedAt,
    openedAt: opened ? daysAgo(now, -written.deadlineInDays - OPENING_DAYS, '10:00') : null,
    noticeStartedAt,
    noticeDeadline: noticeStartedAt && onDay(now, NOTICE_DAYS, '23:59'),
    awardedAt: written.awardedDaysAgo === undefined ? null : daysAgo(now, written.awardedDaysAgo, '15:00'),
    cancelReason: written.reason ?? null,
    updatedAt: written.state === 'cancelled' ? daysAgo(now, CANCELLED_DAYS_AGO, '16:00') : publishedAt,
  };
}
