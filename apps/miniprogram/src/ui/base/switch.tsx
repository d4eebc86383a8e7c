import { View } from '@tarojs/components';
import { cx } from '../cx';
import { Tap } from './tap';
import classes from './switch.module.scss';

export interface SwitchProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export const Switch = ({ label, checked, onChange }: SwitchProps) => (
  <Tap
    role="switch"
    className={cx(classes.switch, checked && classes.on)}
    label={label}
    checked={checked}
    onTap={() => onChange(!checked)}
  >
    <View className={classes.track}>
      <View className={classes.knob} />
    </View>
  </Tap>
);
