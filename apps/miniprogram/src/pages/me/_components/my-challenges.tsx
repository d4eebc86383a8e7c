import {
  challengeStateLabels,
  deciding,
  stageStates,
  stationsOf,
  underReview,
  underWay,
  type ChallengeState,
  type OwnChallengeRow,
} from '@market/contract/challenge';
import { dayText } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { Seal } from '@/ui/market/seal';
import { StageBar } from '@/ui/market/stage-bar';
import classes from './mine.module.scss';

const SHOWN = 2;

const counted: readonly { label: string; states: readonly ChallengeState[] }[] = [
  { label: '草稿', states: ['draft'] },
  { label: '审核中', states: underReview },
  { label: '揭榜中', states: stageStates.accepting },
  { label: '待定榜', states: deciding },
  { label: '攻关中', states: underWay },
];

const openMine = (): void => void open('myChallenges');

export function MyChallenges({ challenges }: { challenges: readonly OwnChallengeRow[] }) {
  if (challenges.length === 0)
    return (
      <>
        <SectionHead title="我的榜单" mark={<Seal />} />
        <Card padded>
          <Txt as="label" tone="text-2" className={classes.empty}>
            还没有发过榜。把做不了的技术难题写成榜单，八地的高校、院所和企业都能来揭。
          </Txt>
          <Button kind="bang" block onTap={() => void open('post')}>
            我要发榜
          </Button>
        </Card>
      </>
    );
  return (
    <>
      <SectionHead title="我的榜单" mark={<Seal />} more="全部" onMore={openMine} />
      <Card>
        <View className={classes.counts}>
          {counted.map(({ label, states }) => (
            <View key={label} className={classes.count}>
              <Text className={classes.figure}>{challenges.filter(({ state }) => states.includes(state)).length}</Text>
              <Text>{label}</Text>
            </View>
          ))}
        </View>
        {challenges.slice(0, SHOWN).map((challenge) => (
          <Row key={challenge.id} challenge={challenge} />
        ))}
      </Card>
    </>
  );
}

function Row({ challenge: { id, title, state, archivedFrom, bidDeadline } }: { challenge: OwnChallengeRow }) {
  const now = clock.now();
  const deadline = bidDeadline && state === 'published' ? `，${dayText(bidDeadline, now)}截止` : '';
  const resume = (): Promise<void> => (state === 'draft' ? open('post', { id }) : open('manage', { id }));
  return (
    <Tap className={classes.item} role="link" onTap={() => void resume()}>
      <Txt as="body" clamp={1}>
        {title || '未命名的草稿'}
      </Txt>
      <StageBar {...stationsOf(state, archivedFrom)} />
      <Txt as="caption" tone="text-3">
        {challengeStateLabels[state] + deadline}
      </Txt>
    </Tap>
  );
}
