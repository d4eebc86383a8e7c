import { Picker, View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import type { DayInputProps } from './day-input-props';

export const DayInput = ({ label, day, onChange, boxClass }: DayInputProps) => (
  <Picker mode="date" value={day} onChange={({ detail }) => onChange(detail.value)}>
    <View className={boxClass} {...a11y({ role: 'button', label: `${label} ${day || '未选'}` })}>
      {day || '选日期'}
    </View>
  </Picker>
);
