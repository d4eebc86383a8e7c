import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '@/ui/base/a11y';
import classes from './stations.module.scss';

/** A line that runs down the page, for what has an order and much to say at each station. */
export const Stations = ({ children }: { children: ReactNode }) => <View {...a11y({ role: 'list' })}>{children}</View>;

export const Station = ({ children }: { children: ReactNode }) => (
  <View className={classes.station} {...a11y({ role: 'listitem' })}>
    <View className={classes.dot} />
    {children}
  </View>
);
