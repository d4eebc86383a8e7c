import { cx } from '../cx';
import { USUAL_TIME, type DateTimeInputProps } from './date-time-input-props';
import classes from './date-time-field.module.scss';

/** The browser's own pickers: they know the keyboard and the reader's language. */
export const DateTimeInput = ({ label, day, time, onChange, from, boxClass }: DateTimeInputProps) => (
  <div className={classes.pair}>
    <input
      type="date"
      className={cx(boxClass, classes.day)}
      aria-label={`${label}，日期`}
      value={day}
      min={from}
      onChange={({ target }) => onChange(target.value, time || USUAL_TIME)}
    />
    <input
      type="time"
      className={cx(boxClass, classes.time)}
      aria-label={`${label}，时间`}
      value={time}
      onChange={({ target }) => onChange(day, target.value)}
    />
  </div>
);
