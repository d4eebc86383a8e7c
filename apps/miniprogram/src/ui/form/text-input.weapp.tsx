import { Input } from '@tarojs/components';
import { a11y } from '../base/a11y';
import type { InputKind, TextInputProps } from './text-input-props';

const keyboards = {
  text: 'text',
  digits: 'number',
  decimal: 'digit',
  phone: 'number',
  search: 'text',
  password: 'text',
} as const;
const UNLIMITED = -1;
const confirmOf = (kind: InputKind) => (kind === 'search' ? 'search' : 'done');

export const TextInput = ({ kind = 'text', ...props }: TextInputProps) => (
  <Input
    className={props.className ?? ''}
    type={keyboards[kind]}
    password={kind === 'password'}
    value={props.value}
    focus={props.focus ?? false}
    placeholder={props.placeholder ?? ''}
    placeholderStyle="color: var(--text-3); font-weight: 400"
    maxlength={props.maxLength ?? UNLIMITED}
    confirmType={confirmOf(kind)}
    onInput={(event) => props.onChange(event.detail.value)}
    onBlur={() => props.onBlur?.()}
    onConfirm={() => props.onDone?.()}
    {...a11y({ label: props.label })}
  />
);
