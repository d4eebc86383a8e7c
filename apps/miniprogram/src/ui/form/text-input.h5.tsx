import type { TextInputProps } from './text-input-props';

const modes = {
  text: 'text',
  digits: 'numeric',
  decimal: 'decimal',
  phone: 'tel',
  search: 'search',
  password: 'text',
} as const;

export const TextInput = ({ kind = 'text', ...props }: TextInputProps) => (
  <input
    className={props.className}
    type={kind === 'phone' ? 'tel' : kind === 'password' ? 'password' : 'text'}
    inputMode={modes[kind]}
    enterKeyHint={kind === 'search' ? 'search' : undefined}
    aria-label={props.label}
    aria-invalid={props.invalid}
    value={props.value}
    placeholder={props.placeholder}
    maxLength={props.maxLength}
    autoFocus={props.focus}
    onChange={(event) => props.onChange(event.target.value)}
    onBlur={props.onBlur}
    onKeyDown={(event) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onDone?.();
    }}
  />
);
