import type { Eligibility } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { cx } from '@/ui/cx';
import classes from './eligibility-bar.module.scss';

const order = { met: 0, unknown: 1, missing: 2 };

/** 条件比对 in one line: how many conditions are met, and which are not. Filled, half and empty dots say it too. */
export function EligibilityBar({ eligibility: { conditions, met, verdict } }: { eligibility: Eligibility }) {
  if (verdict === 'none') return <View className={classes.bar}>不需比对条件</View>;
  const labels = (state: 'missing' | 'unknown'): string =>
    conditions
      .filter((condition) => condition.state === state)
      .map(({ label }) => label)
      .join('、');
  const said = {
    fits: '可申请',
    missing: `差：${labels('missing')}`,
    incomplete: `资料不全：${labels('unknown')}`,
  }[verdict];
  const dots = [...conditions].sort((a, b) => order[a.state] - order[b.state]);
  return (
    <View className={classes.bar}>
      <View className={classes.dots} {...a11y({ role: 'img', label: `符合 ${met} 项，共 ${conditions.length} 项` })}>
        {dots.map(({ key, state }) => (
          <View key={key} className={cx(classes.dot, classes[state])} />
        ))}
      </View>
      <View className={classes.count}>
        符合{' '}
        <Text className={classes.figure}>
          {met}/{conditions.length}
        </Text>{' '}
        项
      </View>
      <View className={cx(classes.said, classes[verdict])}>{said}</View>
    </View>
  );
}
