import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { create } from 'zustand';
import { clock } from '@/platform/clock';
import { a11y } from '../base/a11y';
import { useSay } from '../language';
import classes from './rehearsal-bar.module.scss';

/** Whether this is a rehearsal of the market. */
export const useRehearsal = create(() => ({ on: false }));

/** On every page, so that nobody takes a rehearsal for the market. */
export function RehearsalBar() {
  const say = useSay();
  const { on } = useRehearsal();
  if (!on) return null;
  return (
    <View className={classes.bar} {...a11y({ role: 'status' })}>
      {say('联合测试，数据不是正式的。时钟 {time}', { time: minuteText(clock.now(), clock.realNow(), say) })}
    </View>
  );
}
