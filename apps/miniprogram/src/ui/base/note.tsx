import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import classes from './note.module.scss';

export interface NoteProps {
  tone?: 'primary' | 'bang' | 'success' | 'warning' | 'danger';
  icon?: IconName;
  /** Instead of an icon: a seal. */
  mark?: ReactNode;
  /** Below a card. */
  spaced?: boolean;
  children: ReactNode;
}

export const Note = ({ tone = 'primary', icon, mark, spaced, children }: NoteProps) => (
  <View className={cx(classes.note, classes[tone], spaced && classes.spaced)}>
    {icon ? <Icon name={icon} size={18} className={classes[`${tone}-mark`]} /> : mark}
    <View className={classes.body}>{children}</View>
  </View>
);
