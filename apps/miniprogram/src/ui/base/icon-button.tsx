import { Text } from '@tarojs/components';
import { cx } from '../cx';
import { Icon, type IconProps } from './icon';
import { Tap } from './tap';
import classes from './icon-button.module.scss';

export interface IconButtonProps {
  icon: IconProps['name'];
  size?: IconProps['size'];
  /** Said aloud; with `named` also written under the icon, as in the bar at the bottom. */
  label: string;
  named?: boolean;
  className?: string | undefined;
  onTap: () => void;
}

export const IconButton = ({ icon, size = 22, label, named, className, onTap }: IconButtonProps) => (
  <Tap className={cx(classes.button, named && classes.named, className)} label={label} onTap={onTap}>
    <Icon name={icon} size={size} />
    {named && <Text>{label}</Text>}
  </Tap>
);
