import { freshnessLabels, type Freshness } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './pearl.module.scss';

export interface PearlProps {
  level: Freshness;
  size?: 12 | 14 | 40;
}

/** One record: the fuller it shines, the nearer its verification. */
export const Pearl = ({ level, size = 12 }: PearlProps) => (
  <View className={cx(classes.pearl, classes[level], classes[`s${size}`])} {...a11y({ hidden: true })} />
);

/** The pearl with its words; the words say it too, so that nobody has to tell the colours apart. */
export const FreshnessMark = ({ level, children }: { level: Freshness; children?: string }) => {
  const say = useSay();
  return (
    <View className={cx(classes.mark, classes[`${level}-words`])}>
      <Pearl level={level} />
      <Text>{children || say(freshnessLabels[level])}</Text>
    </View>
  );
};
