import { cx } from '../cx';
import { USUAL_TIME, type DateTimeInputProps } from './date-time-input-props';
import classes from './date-time-field.module.scss';
import { NativePicker } from './native-picker';

export const DateTimeInput = ({ label, day, time, onChange, from, boxClass }: DateTimeInputProps) => (
  <div className={classes.pair}>
    <NativePicker
      type="date"
      label={`${label}，日期`}
      value={day}
      empty="选日期"
      min={from}
      className={cx(boxClass, classes.day)}
      onChange={(picked) => onChange(picked, time || USUAL_TIME)}
    />
    <NativePicker
      type="time"
      label={`${label}，时间`}
      value={time}
      empty="时间"
      className={cx(boxClass, classes.time)}
      onChange={(picked) => onChange(day, picked)}
    />
  </div>
);
