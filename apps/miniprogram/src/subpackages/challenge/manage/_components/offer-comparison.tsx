import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { formatAmount } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import classes from './comparison.module.scss';

export interface OfferComparisonProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  /** Absent once the challenge is decided. */
  onChoose?: (bidId: string) => void;
}

/** Price and duration of each bid, beside what was called for. */
export const OfferComparison = ({ challenge, bids, onChoose }: OfferComparisonProps) => (
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
          {onChoose && (
            <View className={classes.choose}>
              <Button kind="soft" small label={`选定${organizationName}`} onTap={() => onChoose(id)}>
                选定这份
              </Button>
            </View>
          )}
        </View>
      ))}
    </View>
  </Card>
);
