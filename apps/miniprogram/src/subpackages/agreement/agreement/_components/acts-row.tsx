import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './acts-row.module.scss';

/** What can be done, at the foot of a card. */
export const ActsRow = ({ children }: { children: ReactNode }) => <View className={classes.acts}>{children}</View>;
