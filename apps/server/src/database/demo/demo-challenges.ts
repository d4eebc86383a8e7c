import { emptyChallenge, publicContentOf } from '@market/contract/challenge';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { challengeNumber } from '../../modules/challenge/challenge-number.js';
import { Challenge } from '../../modules/challenge/challenge.entity.js';
import { listColumns } from '../../modules/challenge/list-columns.js';
import { untouched } from '../../modules/challenge/new-draft.js';
import { sealedContact } from '../../modules/challenge/sealed-contact.js';
import { publishedText } from '../../modules/challenge/published-text.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import type { DemoContestRow } from './demo-contests.js';
import type { DemoBid, DemoChallenge } from './demo-files.js';
import { daysAgo, onDay } from './demo-days.js';
import type { People } from './demo-people.js';
import { timelineOf, VETTING_DAYS } from './demo-timeline.js';

const CANCELLED_DAYS_AGO = 2;
const PRE_NOTICE_DAYS = 5;

export interface DemoChallengeRow {
  written: DemoChallenge;
  row: Challenge;
}
interface Around {
  people: People;
  records: readonly MarketRecord[];
  contests: readonly DemoContestRow[];
  crypto: CryptoProvider;
  now: Date;
}

/** Fictional challenges in every state, oldest first, so that ids grow with time. */
export function challengeRows(
  written: readonly DemoChallenge[],
  bids: readonly DemoBid[],
  { people, records, contests, crypto, now }: Around,
): DemoChallengeRow[] {
  const start = (c: DemoChallenge): number => c.submittedDaysAgo ?? (c.publishedDaysAgo ?? 0) + VETTING_DAYS;
  const rows: DemoChallengeRow[] = [...written]
    .sort((a, b) => start(b) - start(a))
    .map((challenge) => {
      const organization = people.organizationOf(challenge.organization);
      const deadline = onDay(now, challenge.deadlineInDays, '17:00');
      const startedAt = daysAgo(now, start(challenge), '10:05');
      const neverSubmitted = challenge.state === 'draft' && challenge.submittedDaysAgo === undefined;
      const contest = contests.find(({ key }) => key === challenge.contest)?.row;
      const need = challenge.need === undefined ? undefined : records.find(({ title }) => title === challenge.need);
      const submitted = bids.filter((bid) => bid.challenge === challenge.key && bid.state !== 'draft');
      const content = {
        ...emptyChallenge(),
        ...challenge.content,
        needId: need?.id ?? null,
        contestId: contest?.id ?? null,
        bidDeadline: contest && challenge.publishedDaysAgo === null ? null : deadline.toISOString(),
      };
      const id = newId();
      const draft = Object.assign(new Challenge(), untouched, {
        ...listColumns(content),
        id,
        contact: sealedContact(crypto, id, content),
        organizationId: organization.id,
        regionCode: contest?.regionCode ?? organization.regionCode,
        state: challenge.state,
        version: 2,
        demo: true,
        bidCount: submitted.length,
        createdBy: people.memberOf(challenge.organization),
        submittedAt: neverSubmitted ? null : startedAt,
        createdAt: startedAt,
        updatedAt: startedAt,
        stageEndsAt: challenge.state === 'collecting' ? (contest?.collectUntil ?? null) : null,
        archivedFrom: challenge.state === 'archived' ? 'failed' : null,
        ...ending(challenge),
      });
      return { written: challenge, row: Object.assign(draft, publication(challenge, draft, crypto, now)) };
    });
  for (const { written: challenge, row } of rows)
    if (challenge.relistOf !== undefined) row.relistOf = idOf(rows, challenge.relistOf);
  return rows;
}

export function idOf(rows: readonly DemoChallengeRow[], key: string): string {
  const found = rows.find(({ written }) => written.key === key);
  if (!found) throw new Error(`the demonstration data have no challenge "${key}"`);
  return found.row.id;
}

/** Where the reason of an end stands. */
function ending({ state, reason }: DemoChallenge): Partial<Challenge> {
  if (reason === undefined) return {};
  return state === 'cancelled' ? { cancelReason: reason } : { returnReason: reason };
}

function publication(written: DemoChallenge, draft: Challenge, crypto: CryptoProvider, now: Date): Partial<Challenge> {
  if (written.publishedDaysAgo === null) return {};
  const publishedAt = daysAgo(now, written.publishedDaysAgo, '09:30');
  const { openedAt, noticeStartedAt, noticeDeadline, awardedAt } = timelineOf(written, now);
  return {
    no: challengeNumber(draft, publishedAt),
    publicContent: publicContentOf(draft.content),
    contentVersion: written.amended ? 2 : 1,
    digest: crypto.digest(publishedText(draft.content)),
    vettedAt: publishedAt,
    publishedAt,
    openedAt,
    noticeStartedAt,
    noticeDeadline,
    awardedAt,
    stageEndsAt: written.state === 'preNotice' ? onDay(now, PRE_NOTICE_DAYS, '23:59') : null,
    updatedAt: written.state === 'cancelled' ? daysAgo(now, CANCELLED_DAYS_AGO, '16:00') : publishedAt,
    ...(written.hold && {
      hold: 'suspended',
      holdReason: written.hold.reason,
      heldSince: daysAgo(now, written.hold.daysAgo, '10:30'),
    }),
  };
}
