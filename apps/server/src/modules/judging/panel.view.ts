import { scoresOf, totalOf, type PanelView } from '@market/contract/judging';
import type { Criterion } from '@market/contract/challenge';
import { iso, isoInstant } from '../../database/engine.js';
import type { PanelSeat } from './panel-seat.entity.js';
import type { Panel } from './panel.entity.js';
import type { ScoreSheet } from './score-sheet.entity.js';

/** 交齐前谁的分都不显示. */
export function panelView(
  panel: Panel,
  seats: readonly PanelSeat[],
  sheets: readonly ScoreSheet[],
  criteria: readonly Criterion[],
): PanelView {
  const scored = panel.state === 'scored';
  return {
    id: panel.id,
    version: panel.version,
    state: panel.state,
    seats: seats.map(seatOf),
    scores: scored ? scoresOf(criteria, sheets) : null,
    sheets: scored
      ? sheets.map((sheet) => ({
          seatId: sheet.seatId,
          bidId: sheet.bidId,
          total: totalOf(criteria, sheet),
          comment: sheet.comment,
        }))
      : null,
  };
}

const seatOf = (seat: PanelSeat): PanelView['seats'][number] => ({
  id: seat.id,
  version: seat.version,
  state: seat.state,
  name: seat.name,
  organization: seat.organization,
  title: seat.title,
  note: seat.note,
  invitedAt: isoInstant(seat.invitedAt),
  answeredAt: iso(seat.answeredAt),
  submittedAt: iso(seat.submittedAt),
});
