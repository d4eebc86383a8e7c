import { Picker, View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import { USUAL_TIME, type DateTimeInputProps } from './date-time-input-props';
import classes from './date-time-field.module.scss';

export const DateTimeInput = ({ label, day, time, onChange, from, boxClass }: DateTimeInputProps) => (
  <View className={classes.pair}>
    <Picker
      className={classes.day ?? ''}
      mode="date"
      value={day}
      start={from ?? ''}
      onChange={({ detail }) => onChange(detail.value, time || USUAL_TIME)}
    >
      <View className={boxClass} {...a11y({ role: 'button', label: `${label}，日期 ${day || '未选'}` })}>
        {day || '选日期'}
        <Icon name="calendar" size={18} className={classes.mark} />
      </View>
    </Picker>
    <Picker
      className={classes.time ?? ''}
      mode="time"
      value={time}
      onChange={({ detail }) => onChange(day, detail.value)}
    >
      <View className={boxClass} {...a11y({ role: 'button', label: `${label}，时间 ${time || '未选'}` })}>
        {time || '时间'}
        <Icon name="clock" size={18} className={classes.mark} />
      </View>
    </Picker>
  </View>
);
