import { Field } from './field';
import type { FieldFrameProps } from './field-frame';

export interface NumberFieldProps extends FieldFrameProps {
  /** 0 while nothing is typed. */
  value: number;
  onChange: (value: number) => void;
  unit?: string | undefined;
  placeholder?: string | undefined;
  maxDigits?: number;
}

/** A whole number: months, percents, weights. */
export const NumberField = ({ value, onChange, maxDigits = 3, ...rest }: NumberFieldProps) => (
  <Field
    {...rest}
    num
    kind="digits"
    maxLength={maxDigits}
    value={value === 0 ? '' : String(value)}
    onChange={(typed) => onChange(Number(typed.replace(/\D/g, '')))}
  />
);
