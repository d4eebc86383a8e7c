import type { OwnBid } from '@market/contract/bid';
import { dismissalLabels } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Seal } from '@/ui/market/seal';
import classes from './outcome.module.scss';

/** What was decided; not being selected always has a reason. */
export const Outcome = ({ outcome: { selected, rank, kind, text } }: { outcome: NonNullable<OwnBid['outcome']> }) => (
  <View className={classes.outcome}>
    {selected || rank === 1 ? (
      <Note tone="bang" mark={<Seal />}>
        {selected ? '本单位的方案中榜，请与发榜方联系签约。' : '本单位的方案排在第一，公示期满无异议即定榜。'}
      </Note>
    ) : (
      <Card padded>
        <Row>
          <Txt strong>{rank ? `列第 ${rank} 名，候补` : '未选中的理由'}</Txt>
          {kind && <Tag>{dismissalLabels[kind]}</Tag>}
        </Row>
        <Txt className={classes.text}>{text}</Txt>
      </Card>
    )}
  </View>
);
