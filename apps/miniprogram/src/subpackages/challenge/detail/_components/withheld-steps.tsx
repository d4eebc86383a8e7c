import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { Icon } from '@/ui/base/icon';
import { cx } from '@/ui/cx';
import { useSay } from '@/ui/language';
import classes from './withheld-steps.module.scss';

const steps = ['提交揭榜', '签保密承诺', '发榜方同意'] as const;

/** The three steps to the withheld part; `done` of them are behind, the next one is the current. */
export function WithheldSteps({ done }: { done: number }) {
  const say = useSay();
  return (
    <View className={classes.steps} {...a11y({ role: 'list' })}>
      {steps.map((step, index) => (
        <View
          key={step}
          className={cx(classes.step, index < done && classes.done, index === done && classes.now)}
          {...a11y({ role: 'listitem', label: [say(step), ...(index < done ? [say('已完成')] : [])].join(' ') })}
        >
          <View className={classes.number}>{index < done ? <Icon name="check" size={14} /> : index + 1}</View>
          {say(step)}
        </View>
      ))}
    </View>
  );
}
