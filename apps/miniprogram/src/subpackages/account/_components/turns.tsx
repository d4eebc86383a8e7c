import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import classes from './turns.module.scss';

interface Turn {
  by: string;
  name: string;
  text: string;
  /** ISO 8601. */
  at: string;
}

/** What was said, in order; one's own words are those of `self`. */
export const Turns = ({ turns, self }: { turns: readonly Turn[]; self: Turn['by'] }) => (
  <Card padded spaced>
    {turns.map(({ by, name, text, at }) => (
      <View key={at} className={classes.turn}>
        <Row between>
          <Txt as="label" strong tone={by === self ? 'text-2' : 'primary'}>
            {by === self ? '我' : name}
          </Txt>
          <Txt as="caption" tone="text-3" num>
            {minuteText(at, clock.now())}
          </Txt>
        </Row>
        <View className={classes.text}>{text}</View>
      </View>
    ))}
  </Card>
);
