import { bidStateLabels, type OwnBid } from '@market/contract/bid';
import { dismissalLabels } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import classes from './decision.module.scss';

/** What became of the bid, with the reason everybody but the first gets. */
export function Decision({ bid: { state, outcome, challenge } }: { bid: OwnBid }) {
  const rank = outcome?.rank ? `，第 ${outcome.rank} 名` : '';
  return (
    <Card padded spaced>
      <Row between start>
        <Txt as="title4">{challenge.title}</Txt>
        <Tag tone={outcome?.selected ? 'success' : 'plain'}>{bidStateLabels[state] + rank}</Tag>
      </Row>
      {outcome?.text && (
        <View className={classes.reason}>
          <Row>
            <Txt strong>理由</Txt>
            {outcome.kind && <Tag>{dismissalLabels[outcome.kind]}</Tag>}
          </Row>
          <Txt>{outcome.text}</Txt>
        </View>
      )}
      {outcome && (
        <Txt as="caption" tone="text-3">
          {minuteText(outcome.decidedAt, clock.now())}
        </Txt>
      )}
    </Card>
  );
}
