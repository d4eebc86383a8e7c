import type { Eligibility } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { cx } from '@/ui/cx';
import { useSay } from '@/ui/language';
import classes from './eligibility-bar.module.scss';

const order = { met: 0, unknown: 1, missing: 2 };

/** 条件比对 in one line: how many conditions are met, and which are not. Filled, half and empty dots say it too. */
export function EligibilityBar({ eligibility: { conditions, met, verdict } }: { eligibility: Eligibility }) {
  const say = useSay();
  if (verdict === 'none') return <View className={classes.bar}>{say('不需比对条件')}</View>;
  const labels = (state: 'missing' | 'unknown'): string =>
    conditions
      .filter((condition) => condition.state === state)
      .map(({ label }) => say(label))
      .join(say('、'));
  const said = {
    fits: say('可申请'),
    missing: say('差：{labels}', { labels: labels('missing') }),
    incomplete: say('资料不全：{labels}', { labels: labels('unknown') }),
  }[verdict];
  const dots = [...conditions].sort((a, b) => order[a.state] - order[b.state]);
  return (
    <View className={classes.bar}>
      <View
        className={classes.dots}
        {...a11y({ role: 'img', label: say('符合 {met} 项，共 {count} 项', { met, count: conditions.length }) })}
      >
        {dots.map(({ key, state }) => (
          <View key={key} className={cx(classes.dot, classes[state])} />
        ))}
      </View>
      <View className={classes.count}>
        <Text className={classes.figure}>{say('符合 {met}/{count} 项', { met, count: conditions.length })}</Text>
      </View>
      <View className={cx(classes.said, classes[verdict])}>{said}</View>
    </View>
  );
}
