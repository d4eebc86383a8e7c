import { Icon } from '../base/icon';
import type { IconName } from '../base/icon-names';
import { cx } from '../cx';
import classes from './native-picker.module.scss';

export interface NativePickerProps {
  type: 'date' | 'time';
  label: string;
  /** ISO day, or HH:MM. */
  value: string;
  empty: string;
  min?: string | undefined;
  className: string;
  onChange: (value: string) => void;
}

const icons: Record<NativePickerProps['type'], IconName> = { date: 'calendar', time: 'clock' };

/** The browser's own picker and keyboard, under our text: left to itself it writes a day as its own language does. */
export const NativePicker = ({ type, label, value, empty, min, className, onChange }: NativePickerProps) => (
  <div className={cx(className, classes.picker)}>
    <span aria-hidden className={cx(value === '' && classes.empty)}>
      {value || empty}
    </span>
    <Icon name={icons[type]} size={18} className={classes.mark} />
    <input
      type={type}
      className={classes.native}
      aria-label={label}
      value={value}
      min={min}
      onClick={({ currentTarget }) => {
        // Older browsers open their picker by themselves.
        if ('showPicker' in currentTarget) currentTarget.showPicker();
      }}
      onChange={({ target }) => onChange(target.value)}
    />
  </div>
);
