import { Field } from './field';
import type { FieldFrameProps } from './field-frame';

export interface NumberFieldProps extends FieldFrameProps {
  /** 0 while nothing is typed. */
  value: number;
  onChange: (value: number) => void;
  unit?: string | undefined;
}

/** A whole number: months, percents, weights. */
export const NumberField = ({ value, onChange, ...rest }: NumberFieldProps) => (
  <Field
    {...rest}
    num
    kind="digits"
    maxLength={3}
    value={value === 0 ? '' : String(value)}
    onChange={(typed) => onChange(Number(typed.replace(/\D/g, '')))}
  />
);
