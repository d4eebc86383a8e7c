import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import classes from './row.module.scss';

export interface RowProps {
  gap?: 4 | 6 | 8 | 10 | 12 | 16;
  between?: boolean;
  wrap?: boolean;
  /** Along the top instead of the middle. */
  start?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

export const Row = ({ gap = 8, between, wrap, start, className, children }: RowProps) => (
  <View
    className={cx(
      classes.row,
      classes[`g${gap}`],
      between && classes.between,
      wrap && classes.wrap,
      start && classes.start,
      className,
    )}
  >
    {children}
  </View>
);

/** Takes the room that is left in a Row. */
export const Grow = ({ children, className }: { children: ReactNode; className?: string | undefined }) => (
  <View className={cx(classes.grow, className)}>{children}</View>
);
