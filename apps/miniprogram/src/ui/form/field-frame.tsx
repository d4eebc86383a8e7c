import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import { cx } from '../cx';
import classes from './field-frame.module.scss';

export interface FieldFrameProps {
  label: string;
  required?: boolean | undefined;
  /** At the right end of the label: a counter, a link. */
  aside?: ReactNode;
  hint?: string | undefined;
  /** Something to look at; it stops nobody. */
  warning?: string | undefined;
  /** What must be changed. */
  error?: string | undefined;
}

/** Label on top, the box, and below it what is wrong or worth knowing. */
export const FieldFrame = (props: FieldFrameProps & { children: ReactNode }) => (
  <View className={classes.field}>
    <View className={classes.label}>
      {props.label}
      {props.required && <Text className={classes.required}>*</Text>}
      {props.aside !== undefined && <View className={classes.aside}>{props.aside}</View>}
    </View>
    {props.children}
    <Say {...props} />
  </View>
);

function Say({ error, warning, hint }: FieldFrameProps) {
  if (error !== undefined)
    return (
      <View className={cx(classes.say, classes['say-bad'])} {...a11y({ role: 'alert' })}>
        <Icon name="circle-alert" size={16} className={classes.mark} />
        <Text>{error}</Text>
      </View>
    );
  if (warning !== undefined)
    return (
      <View className={cx(classes.say, classes['say-warn'])}>
        <Icon name="warning" size={16} className={classes.mark} />
        <Text>{warning}</Text>
      </View>
    );
  return hint === undefined ? null : <View className={classes.say}>{hint}</View>;
}

export const boxClass = ({ error, warning }: FieldFrameProps, more?: 'tall' | 'off' | false): string =>
  cx(classes.box, error !== undefined ? classes.bad : warning !== undefined && classes.warn, more && classes[more]);
