/** `digits` and `decimal` choose the keyboard; what may be typed is the rules' business. */
export type InputKind = 'text' | 'digits' | 'decimal' | 'phone' | 'search' | 'password';

export interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  kind?: InputKind | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  /** The keyboard comes up by itself. */
  focus?: boolean | undefined;
  invalid?: boolean | undefined;
  className?: string | undefined;
  onBlur?: (() => void) | undefined;
  /** The key that ends typing. */
  onDone?: (() => void) | undefined;
}

export interface TextAreaInputProps extends Omit<TextInputProps, 'kind' | 'focus' | 'onDone'> {
  rows?: number | undefined;
}
