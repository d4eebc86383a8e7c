import { amountText } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './amount.module.scss';

export interface AmountProps {
  /** 分; 0 is 面议. */
  fen: number;
  large?: boolean;
}

export function Amount({ fen, large }: AmountProps) {
  const { before, figure, unit } = amountText(fen, useSay());
  return (
    <View className={cx(classes.amount, large && classes.large)}>
      {before && <Text className={classes.unit}>{before}</Text>}
      <Text className={unit || before ? classes.figure : classes.talk}>{figure}</Text>
      {unit && <Text className={classes.unit}>{unit}</Text>}
    </View>
  );
}
