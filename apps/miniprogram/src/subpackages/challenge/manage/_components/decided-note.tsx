import type { OpenedBid } from '@market/contract/bid';
import { challengeHoldLabels, type OwnChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Note } from '@/ui/base/note';
import { Seal } from '@/ui/market/seal';

interface DecidedNoteProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
}

const names = (bids: readonly OpenedBid[]): string => bids.map((bid) => bid.organizationName).join('、');

/** How far the decision has come: ranked, on notice, awarded. */
export function DecidedNote({ challenge: { state, hold, notice }, bids }: DecidedNoteProps) {
  const text = ((): string | undefined => {
    const winners = bids.filter((bid) => bid.state === 'awarded' || bid.state === 'contracted');
    if (winners.length > 0) return `选定${names(winners)}，其余各家已收到理由。`;
    const proposed = bids.filter(({ id, rank }) => (notice ? notice.bidIds.includes(id) : rank === 1));
    if (proposed.length === 0) return undefined;
    if (state === 'shortlisted') return `${names(proposed)}排在第一，公示后定榜。`;
    if (!notice) return undefined;
    if (hold !== 'none') return `拟定${names(proposed)}，${challengeHoldLabels[hold]}，公示期暂停计算。`;
    return `拟定${names(proposed)}，公示到 ${minuteText(notice.deadline, clock.now())}，期满无异议自动定榜。`;
  })();
  return text === undefined ? null : (
    <Note tone="bang" mark={<Seal />}>
      {text}
    </Note>
  );
}
