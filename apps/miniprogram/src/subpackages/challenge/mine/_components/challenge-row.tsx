import { stationsOf, type OwnChallengeRow } from '@market/contract/challenge';
import { agoText, minuteText } from '@market/contract/shared';
import { Text } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { ChallengeStateTag } from '@/ui/market/challenge-state-tag';
import { StageBar } from '@/ui/market/stage-bar';
import { OwnCard, OwnCardFoot } from '@/ui/market/own-card';

export function ChallengeRow({ row }: { row: OwnChallengeRow }) {
  const now = clock.now();
  const { id, no, title, state, archivedFrom, rewardFen, bidDeadline, bidCount, updatedAt } = row;
  return (
    <OwnCard
      title={title || '未写标题'}
      rewardFen={rewardFen}
      no={no}
      tag={<ChallengeStateTag state={state} bidDeadline={bidDeadline} now={now} />}
      onTap={() => void open('manage', { id })}
    >
      <StageBar {...stationsOf(state, archivedFrom)} />
      <OwnCardFoot>
        <Text>
          {bidDeadline ? `截止 ${minuteText(bidDeadline, now)}` : '未定截止'}
          {bidCount !== null && `，收到方案 ${bidCount} 份`}
        </Text>
        <Text>{agoText(updatedAt, now)}更新</Text>
      </OwnCardFoot>
    </OwnCard>
  );
}
