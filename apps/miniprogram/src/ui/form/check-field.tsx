import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import classes from './check-field.module.scss';

export interface CheckFieldProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
}

export const CheckField = ({ label, checked, onChange, error }: CheckFieldProps) => (
  <View>
    <Tap
      role="checkbox"
      className={cx(classes.field, checked && classes.on)}
      checked={checked}
      onTap={() => onChange(!checked)}
    >
      <View className={classes.box}>{checked && <Icon name="check" size={16} />}</View>
      {label}
    </Tap>
    {error !== undefined && (
      <View className={classes.error} {...a11y({ role: 'alert' })}>
        {error}
      </View>
    )}
  </View>
);
