import type { DayInputProps } from './day-input-props';
import { NativePicker } from './native-picker';

export const DayInput = ({ label, day, onChange, boxClass }: DayInputProps) => (
  <NativePicker type="date" label={label} value={day} empty="选日期" className={boxClass} onChange={onChange} />
);
