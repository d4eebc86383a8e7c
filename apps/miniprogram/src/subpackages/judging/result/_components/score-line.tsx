import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { cx } from '@/ui/cx';
import classes from './distribution.module.scss';

export interface ScoreLineProps {
  name: string;
  /** The most points there are. */
  weight: number;
  mean: number;
  /** Of every bid, from high to low. */
  all: readonly number[];
}

/** One's own mean on a line from nothing to the most, among the others'. */
export function ScoreLine({ name, weight, mean, all }: ScoreLineProps) {
  const place = (value: number) => ({ left: `${weight === 0 ? 0 : (value / weight) * 100}%` });
  const own = all.indexOf(mean);
  const others = all.filter((_, i) => i !== own);
  const text = `${name} ${mean} 分，满分 ${weight}；全部从高到低 ${all.join('、')}`;
  return (
    <View className={classes.line} {...a11y({ role: 'img', label: text })}>
      <Row between>
        <Txt strong>{name}</Txt>
        <Txt num>
          {mean} / {weight}
        </Txt>
      </Row>
      <View className={classes.track}>
        {others.map((value, i) => (
          <View key={`${value}-${i}`} className={cx(classes.dot, classes.other)} style={place(value)} />
        ))}
        <View className={cx(classes.dot, classes.own)} style={place(mean)} />
      </View>
    </View>
  );
}
