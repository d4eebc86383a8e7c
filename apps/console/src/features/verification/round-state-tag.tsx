import { isoDay } from '@market/contract/shared';
import { isRoundOverdue, roundStateLabels, type RoundView } from '@market/contract/verification';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';

export const RoundStateTag = ({ round }: { round: Pick<RoundView, 'state' | 'dueOn' | 'left' | 'waiting'> }) => {
  const late = isRoundOverdue(round, isoDay(clock.now())) && round.left + round.waiting > 0;
  return (
    <ToneTag tone={late ? 'bad' : round.state === 'open' ? 'blue' : 'plain'}>
      {late ? '已过截止日' : roundStateLabels[round.state]}
    </ToneTag>
  );
};
