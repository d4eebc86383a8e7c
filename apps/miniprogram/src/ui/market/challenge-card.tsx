import {
  challengeKindLabels,
  challengeStateLabels,
  teamText,
  type ChallengeCard as Challenge,
} from '@market/contract/challenge';
import { daysLeft, dayText, leftText } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { Card } from '../base/card';
import { DemoMark, Tag } from '../base/tag';
import { cx } from '../cx';
import { Amount } from './amount';
import { FreshnessMark } from './pearl';
import { RegionMark } from './region-mark';
import { Seal } from './seal';
import { useSay, useSpoken } from '../language';
import classes from './challenge-card.module.scss';

const SOON_DAYS = 7;

export interface ChallengeCardProps {
  challenge: Challenge;
  regionName: string;
  now: Date;
  onTap: () => void;
}

export function ChallengeCard({ challenge, regionName, now, onTap }: ChallengeCardProps) {
  const say = useSay();
  const title = useSpoken() === 'en' ? (challenge.titleEn ?? challenge.title) : challenge.title;
  return (
    <Card className={classes.card} label={[regionName, title].join(say('，'))} onTap={onTap}>
      <View className={classes.top}>
        <Seal />
        <Text className={classes.extra}>{say(challengeKindLabels[challenge.kind])}</Text>
        <RegionMark code={challenge.regionCode} name={regionName} />
        <View className={cx(classes.field, classes.extra)}>{say(challenge.field)}</View>
        {challenge.demo && <DemoMark />}
        <View className={classes.amount}>
          <Amount fen={challenge.rewardFen} />
        </View>
      </View>
      <View className={classes.title}>{title}</View>
      <View className={cx(classes.summary, classes.extra)}>
        {challenge.indicatorSummary}
        {challenge.teams > 1 && ` · ${teamText(challenge.teamMode, challenge.teams, say)}`}
      </View>
      <Foot challenge={challenge} now={now} />
    </Card>
  );
}

function Foot({ challenge: { state, bidDeadline }, now }: Pick<ChallengeCardProps, 'challenge' | 'now'>) {
  const say = useSay();
  const days = daysLeft(bidDeadline, now);
  const accepting = state === 'published' && new Date(bidDeadline) > now;
  const soon = accepting && days <= SOON_DAYS;
  return (
    <View className={cx(classes.foot, soon && classes.soon)}>
      <View>
        {say('截止')} <Text className={classes.figure}>{dayText(bidDeadline, now, say)}</Text>
        {accepting && <Text className={cx(classes.left, classes.figure)}>{leftText(bidDeadline, now, say)}</Text>}
      </View>
      <View className={classes.extra}>
        {soon ? <Tag tone="warning">{say('即将截止')}</Tag> : <StateMark accepting={accepting} state={state} />}
      </View>
    </View>
  );
}

const StateMark = ({ accepting, state }: { accepting: boolean; state: Challenge['state'] }) => {
  const say = useSay();
  return accepting ? (
    <FreshnessMark level="fresh">{say('属地已审核')}</FreshnessMark>
  ) : (
    <Tag>{state === 'published' ? '已截止' : challengeStateLabels[state]}</Tag>
  );
};
