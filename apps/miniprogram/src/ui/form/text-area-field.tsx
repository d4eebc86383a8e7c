import { View } from '@tarojs/components';
import { boxClass, FieldFrame, type FieldFrameProps } from './field-frame';
import { TextAreaInput } from './text-area-input';
import type { TextAreaInputProps } from './text-input-props';
import classes from './field.module.scss';

export interface TextAreaFieldProps
  extends Omit<FieldFrameProps, 'aside'>, Omit<TextAreaInputProps, 'className' | 'invalid'> {
  maxLength: number;
}

/** Several lines, with a counter. */
export const TextAreaField = (props: TextAreaFieldProps) => (
  <FieldFrame {...props} aside={`${props.value.length} / ${props.maxLength}`}>
    <View className={boxClass(props, 'tall')}>
      <TextAreaInput {...props} invalid={props.error !== undefined} className={classes.area} />
    </View>
  </FieldFrame>
);
