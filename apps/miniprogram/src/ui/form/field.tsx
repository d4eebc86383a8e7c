import { View } from '@tarojs/components';
import { cx } from '../cx';
import { boxClass, FieldFrame, type FieldFrameProps } from './field-frame';
import { TextInput } from './text-input';
import type { TextInputProps } from './text-input-props';
import classes from './field.module.scss';

export interface FieldProps extends FieldFrameProps, Omit<TextInputProps, 'className' | 'invalid'> {
  /** In the same box, behind the value: 万元, μm, %. */
  unit?: string | undefined;
  /** Tabular figures. */
  num?: boolean | undefined;
}

export const Field = ({ unit, num, ...props }: FieldProps) => (
  <FieldFrame {...props}>
    <View className={boxClass(props)}>
      <TextInput
        {...props}
        label={unit ? `${props.label}，${unit}` : props.label}
        invalid={props.error !== undefined}
        className={cx(classes.input, num && classes.num)}
      />
      {unit && <View className={classes.unit}>{unit}</View>}
    </View>
  </FieldFrame>
);
