import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { create } from 'zustand';
import { a11y } from '../base/a11y';
import classes from './rehearsal-bar.module.scss';

/** What the clock of the rehearsal says; undefined in the live market. */
export const useRehearsal = create<{ now?: string }>()(() => ({}));

/** On every page, so that nobody takes a rehearsal for the market. */
export function RehearsalBar() {
  const { now } = useRehearsal();
  if (now === undefined) return null;
  return (
    <View className={classes.bar} {...a11y({ role: 'status' })}>
      {`联合测试，数据不是正式的。时钟 ${minuteText(now, new Date())}`}
    </View>
  );
}
