import { DayInput } from './day-input';
import { boxClass, FieldFrame, type FieldFrameProps } from './field-frame';

export interface DayFieldProps extends FieldFrameProps {
  /** ISO day. */
  value: string | null;
  onChange: (day: string | null) => void;
}

export const DayField = ({ value, onChange, ...frame }: DayFieldProps) => (
  <FieldFrame {...frame}>
    <DayInput
      label={frame.label}
      day={value ?? ''}
      boxClass={boxClass(frame)}
      onChange={(day) => onChange(day === '' ? null : day)}
    />
  </FieldFrame>
);
