import type { InquiryTurn } from '@market/contract/inquiry';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import classes from './turns.module.scss';

const who = ({ by, name }: InquiryTurn): string => (by === 'asker' ? '我' : name);

/** What was said, in order. */
export const Turns = ({ turns }: { turns: readonly InquiryTurn[] }) => (
  <Card padded spaced>
    {turns.map((turn) => (
      <View key={turn.at} className={classes.turn}>
        <Row between>
          <Txt as="label" strong tone={turn.by === 'asker' ? 'text-2' : 'primary'}>
            {who(turn)}
          </Txt>
          <Txt as="caption" tone="text-3" num>
            {minuteText(turn.at, clock.now())}
          </Txt>
        </Row>
        <View className={classes.text}>{turn.text}</View>
      </View>
    ))}
  </Card>
);
