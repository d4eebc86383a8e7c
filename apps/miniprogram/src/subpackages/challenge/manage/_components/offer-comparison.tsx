import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { formatAmount } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import type { Ranking } from '../_hooks/use-ranking';
import classes from './comparison.module.scss';
import { RankButton } from './rank-button';

export interface OfferComparisonProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  /** Absent when there is nothing to rank. */
  ranking?: Ranking | undefined;
}

/** Price and duration of each bid, beside what was called for. */
export const OfferComparison = ({ challenge, bids, ranking }: OfferComparisonProps) => (
  <Card padded spaced>
    <Txt strong>报价与周期</Txt>
    <View className={classes.goal}>
      榜额 {formatAmount(challenge.rewardFen)}　完成时限 {challenge.content.durationMonths} 个月
    </View>
    <View className={classes.list}>
      {bids.map(({ id, organizationName, content }) => (
        <View key={id} className={classes.bid}>
          <Txt as="label">{organizationName}</Txt>
          <View className={classes.figure}>
            {formatAmount(content.priceFen)}，{content.durationMonths} 个月
          </View>
          {ranking && (
            <View className={classes.choose}>
              <RankButton bidId={id} organizationName={organizationName} ranking={ranking} />
            </View>
          )}
        </View>
      ))}
    </View>
  </Card>
);
