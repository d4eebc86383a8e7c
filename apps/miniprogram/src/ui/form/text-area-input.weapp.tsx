import { Textarea } from '@tarojs/components';
import { a11y } from '../base/a11y';
import type { TextAreaInputProps } from './text-input-props';

const UNLIMITED = -1;
const LINE_PX = 24;

export const TextAreaInput = ({ rows = 3, ...props }: TextAreaInputProps) => (
  <Textarea
    className={props.className ?? ''}
    style={{ minHeight: `${rows * LINE_PX}px` }}
    autoHeight
    disableDefaultPadding
    value={props.value}
    placeholder={props.placeholder ?? ''}
    placeholderStyle="color: var(--text-3)"
    maxlength={props.maxLength ?? UNLIMITED}
    onInput={(event) => props.onChange(event.detail.value)}
    onBlur={() => props.onBlur?.()}
    {...a11y({ label: props.label })}
  />
);
