import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { FieldFrame, type FieldFrameProps } from './field-frame';
import classes from './radio-group.module.scss';

export interface RadioGroupProps<Key extends string> extends FieldFrameProps {
  options: readonly { key: Key; label: string }[];
  value: Key | undefined;
  onChange: (key: Key) => void;
}

export const RadioGroup = <Key extends string>({ options, value, onChange, ...frame }: RadioGroupProps<Key>) => (
  <FieldFrame {...frame}>
    <View className={classes.group} {...a11y({ role: 'radiogroup', label: frame.label })}>
      {options.map(({ key, label }) => (
        <Tap
          key={key}
          role="radio"
          className={cx(classes.radio, key === value && classes.on)}
          checked={key === value}
          onTap={() => onChange(key)}
        >
          <Icon name={key === value ? 'radio-on' : 'radio-off'} size={18} />
          {label}
        </Tap>
      ))}
    </View>
  </FieldFrame>
);
