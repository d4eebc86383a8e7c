import type { TextAreaInputProps } from './text-input-props';

export const TextAreaInput = ({ rows = 3, ...props }: TextAreaInputProps) => (
  <textarea
    className={props.className}
    rows={rows}
    aria-label={props.label}
    aria-invalid={props.invalid}
    value={props.value}
    placeholder={props.placeholder}
    maxLength={props.maxLength}
    onChange={(event) => props.onChange(event.target.value)}
    onBlur={props.onBlur}
  />
);
