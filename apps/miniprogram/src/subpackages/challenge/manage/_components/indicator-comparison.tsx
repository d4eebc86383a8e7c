import type { OpenedBid } from '@market/contract/bid';
import { targetText, type Indicator } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { LevelTag } from '@/ui/market/level-tag';
import classes from './comparison.module.scss';

/** One indicator: what each bid promises, how far that goes and on what ground. */
export const IndicatorComparison = ({ indicator, bids }: { indicator: Indicator; bids: readonly OpenedBid[] }) => (
  <Card padded spaced>
    <Txt strong>{indicator.name}</Txt>
    <View className={classes.goal}>
      目标 {targetText(indicator)}　现状 {indicator.current || '—'}　权重 {indicator.weight}%
    </View>
    <View className={classes.list}>
      {bids.map(({ id, organizationName, content }) => {
        const answer = content.answers.find(({ indicatorId }) => indicatorId === indicator.id);
        return (
          <View key={id} className={classes.bid}>
            <Txt as="label">{organizationName}</Txt>
            <Row>
              <View className={classes.figure}>
                {answer?.promise
                  ? targetText({ comparator: 'text', target: answer.promise, unit: indicator.unit })
                  : '—'}
              </View>
              {answer?.level && <LevelTag level={answer.level} />}
            </Row>
            {answer?.basis && <View className={classes.basis}>{answer.basis}</View>}
          </View>
        );
      })}
    </View>
  </Card>
);
