import type { DayInputProps } from './day-input-props';

export const DayInput = ({ label, day, onChange, boxClass }: DayInputProps) => (
  <input
    type="date"
    className={boxClass}
    aria-label={label}
    value={day}
    onChange={({ target }) => onChange(target.value)}
  />
);
