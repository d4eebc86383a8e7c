import { View } from '@tarojs/components';
import { cx } from '../cx';
import { a11y } from './a11y';
import type { IconName } from './icon-names';
import classes from './icon.module.scss';

export interface IconProps {
  name: IconName;
  size?: 14 | 16 | 18 | 20 | 22 | 24 | 44;
  className?: string | undefined;
}

/** In the colour of the text around it, and never the only bearer of a meaning. */
export const Icon = ({ name, size = 20, className }: IconProps) => (
  <View
    className={cx(classes.icon, classes[name], classes[`s${size}`], name === 'loading' && classes.spin, className)}
    {...a11y({ hidden: true })}
  />
);
