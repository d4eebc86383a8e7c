import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../base/a11y';
import { Card } from '../base/card';
import { IconButton } from '../base/icon-button';
import classes from './row-card.module.scss';

export interface RowCardProps {
  title: string;
  error?: string | undefined;
  onRemove: () => void;
  children: ReactNode;
}

/** One of several alike in a form, that can be taken away. */
export const RowCard = ({ title, error, onRemove, children }: RowCardProps) => (
  <Card padded spaced>
    <View className={classes.head}>
      <View className={classes.title}>{title}</View>
      <IconButton icon="trash" size={20} label={`删除${title}`} onTap={onRemove} />
    </View>
    {children}
    {error !== undefined && (
      <View className={classes.error} {...a11y({ role: 'alert' })}>
        {error}
      </View>
    )}
  </Card>
);
