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
export const Outcome = ({ outcome: { selected, kind, text } }: { outcome: NonNullable<OwnBid['outcome']> }) => (
  <View className={classes.outcome}>
    {selected ? (
      <Note tone="bang" mark={<Seal />}>
        发榜方选定了本单位的方案，请与发榜方联系签约。
      </Note>
    ) : (
      <Card padded>
        <Row>
          <Txt strong>未选中的理由</Txt>
          {kind && <Tag>{dismissalLabels[kind]}</Tag>}
        </Row>
        <Txt className={classes.text}>{text}</Txt>
      </Card>
    )}
  </View>
);
