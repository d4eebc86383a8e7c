import { stationsOf, type ChallengeState } from '@market/contract/challenge';
import { leftText, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { Card } from '../base/card';
import { Txt } from '../base/txt';
import { Amount } from './amount';
import { isAccepting } from './challenge-state-tag';
import { useSay } from '../language';
import classes from './challenge-terms.module.scss';
import { ProcessLine } from './process-line';

export interface ChallengeTermsProps {
  state: ChallengeState;
  rewardFen: number;
  archivedFrom?: ChallengeState | undefined;
  bidDeadline: string | null;
  now: Date;
}

/** 榜额, 截止 and how far along the line the challenge is. */
export function ChallengeTerms({ state, archivedFrom, rewardFen, bidDeadline, now }: ChallengeTermsProps) {
  const say = useSay();
  const { stations, current, break: why } = stationsOf(state, archivedFrom);
  return (
    <Card>
      <View className={classes.pair}>
        <View className={classes.half}>
          <Txt as="caption" tone="text-3">
            {say('榜额')}
          </Txt>
          <Amount fen={rewardFen} large />
        </View>
        <View className={classes.half}>
          <Txt as="caption" tone="text-3">
            {say('截止')}
          </Txt>
          <View className={classes.deadline}>{bidDeadline ? minuteText(bidDeadline, now, say) : '—'}</View>
          {bidDeadline && isAccepting({ state, bidDeadline, now }) && (
            <Txt as="caption" tone="text-3">
              {leftText(bidDeadline, now, say)}
            </Txt>
          )}
        </View>
      </View>
      <View className={classes.line}>
        <ProcessLine bang stations={stations} current={current} breakText={why} />
      </View>
    </Card>
  );
}
