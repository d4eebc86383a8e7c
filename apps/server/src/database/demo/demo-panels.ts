import type { PanelState, SeatState } from '@market/contract/judging';
import { newId } from '../../common/ids.js';
import type { ExpertAccount } from '../../modules/judging/expert-account.entity.js';
import type { PanelSeat } from '../../modules/judging/panel-seat.entity.js';
import type { Panel } from '../../modules/judging/panel.entity.js';
import type { ScoreSheet } from '../../modules/judging/score-sheet.entity.js';
import type { People } from './demo-people.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import { daysAgo } from './demo-days.js';
import type { Bid } from '../../modules/bid/bid.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';

/** A panel as it is written down; a sheet is the points of each criterion in order, and the comment. */
export interface DemoPanel {
  challenge: string;
  state: PanelState;
  invitedDaysAgo?: number;
  submittedDaysAgo?: number;
  seats: readonly {
    username: string;
    state: SeatState;
    /** By the key of the bidder. */
    sheets: Readonly<Record<string, readonly [points: number[], comment: string]>>;
  }[];
}

export interface PanelRows {
  panels: Panel[];
  seats: PanelSeat[];
  sheets: ScoreSheet[];
  bindings: ExpertAccount[];
}

const INVITED_DAYS_AGO = 4;
const SUBMITTED_DAYS_AGO = 1;

interface Around {
  people: People;
  challenges: readonly DemoChallengeRow[];
  bids: readonly Bid[];
  records: readonly MarketRecord[];
  now: Date;
}

/** 评审组 of demonstration challenges; the expert's account has the name of the record. */
export function panelRows(
  written: readonly DemoPanel[],
  { people, challenges, bids, records, now }: Around,
): PanelRows {
  const rows: PanelRows = { panels: [], seats: [], sheets: [], bindings: [] };
  for (const { challenge: key, state, seats, ...since } of written) {
    const invitedAt = daysAgo(now, since.invitedDaysAgo ?? INVITED_DAYS_AGO, '09:40');
    const submittedAt = daysAgo(now, since.submittedDaysAgo ?? SUBMITTED_DAYS_AGO, '16:10');
    const challenge = found(challenges.find((each) => each.written.key === key)?.row, key);
    const { maintainer } = people.bureauOf(challenge.regionCode);
    const panel = { id: newId(), challengeId: challenge.id, state, version: 2, createdBy: maintainer.id };
    rows.panels.push({ ...panel, createdAt: invitedAt, scoredAt: state === 'scored' ? submittedAt : null });
    for (const seat of seats) {
      const account = people.staffOf(seat.username);
      const record = found(
        records.find(({ recordType, title }) => recordType === 'expert' && title === account.displayName),
        account.displayName,
      );
      if (!rows.bindings.some(({ recordId }) => recordId === record.id))
        rows.bindings.push({
          recordId: record.id,
          accountId: account.id,
          createdBy: maintainer.id,
          createdAt: invitedAt,
        });
      const seatId = newId();
      rows.seats.push({
        id: seatId,
        panelId: panel.id,
        challengeId: challenge.id,
        recordId: record.id,
        accountId: account.id,
        name: record.title,
        organization: String(record.fields.organization),
        title: typeof record.fields.title === 'string' ? record.fields.title : '',
        state: seat.state,
        version: 2,
        relations: [],
        note: '',
        invitedAt,
        answeredAt: invitedAt,
        submittedAt: seat.state === 'scored' ? submittedAt : null,
      });
      for (const [bidder, [points, comment]] of Object.entries(seat.sheets)) {
        const { id: organizationId } = people.organizationOf(bidder);
        const bid = bids.find((each) => each.challengeId === challenge.id && each.organizationId === organizationId);
        rows.sheets.push({
          id: newId(),
          panelId: panel.id,
          seatId,
          bidId: found(bid, `${key} ${bidder}`).id,
          points: Object.fromEntries(challenge.content.criteria.map(({ id }, i) => [id, points[i] ?? 0])),
          comment,
          updatedAt: submittedAt,
        });
      }
    }
  }
  return rows;
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`the demonstration data have no "${key}"`);
  return value;
}
