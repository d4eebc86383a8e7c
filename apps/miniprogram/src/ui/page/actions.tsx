import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './actions.module.scss';

export interface ActionsProps {
  /** Above the buttons: why one of them is closed, or the clarity bar. */
  note?: ReactNode;
  children: ReactNode;
}

/** The bar at the foot of a page, with at most one solid button. */
export const Actions = ({ note, children }: ActionsProps) => (
  <View className={classes.wrap}>
    {note !== undefined && <View className={classes.note}>{note}</View>}
    <View className={classes.actions}>{children}</View>
  </View>
);
