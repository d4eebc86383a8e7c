import { bidStateLabels, type BidState, type OwnBidRow } from '@market/contract/bid';
import { agoText, leftText, minuteText } from '@market/contract/shared';
import { Text } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { Tag, type TagProps } from '@/ui/base/tag';
import { isAccepting } from '@/ui/market/challenge-state-tag';
import { OwnCard, OwnCardFoot } from '@/ui/market/own-card';

const tones: Partial<Record<BidState, NonNullable<TagProps['tone']>>> = {
  submitted: 'bang',
  judging: 'primary',
  awarded: 'success',
};

function deadlineText({ state, challengeState, bidDeadline }: OwnBidRow, now: Date): string {
  const accepting = isAccepting({ state: challengeState, bidDeadline, now });
  if (accepting) return `截止 ${minuteText(bidDeadline, now)}，${leftText(bidDeadline, now)}`;
  return state === 'draft' ? '揭榜已截止，这份草稿没有提交' : `${minuteText(bidDeadline, now)} 截止`;
}

export function BidRow({ row }: { row: OwnBidRow }) {
  const now = clock.now();
  const { id, no, state, challengeId, challengeTitle, rewardFen, updatedAt } = row;
  return (
    <OwnCard
      title={challengeTitle}
      rewardFen={rewardFen}
      no={no}
      tag={<Tag tone={tones[state] ?? 'plain'}>{bidStateLabels[state]}</Tag>}
      onTap={() => void (state === 'draft' ? open('bid', { challengeId }) : open('receipt', { bidId: id }))}
    >
      <OwnCardFoot>
        <Text>{deadlineText(row, now)}</Text>
        <Text>{agoText(updatedAt, now)}更新</Text>
      </OwnCardFoot>
    </OwnCard>
  );
}
