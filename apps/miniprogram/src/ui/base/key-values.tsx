import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import classes from './key-values.module.scss';

export interface KeyValuesProps {
  /** An empty value is written 「—」. */
  rows: readonly { key: string; value: ReactNode }[];
}

export const KeyValues = ({ rows }: KeyValuesProps) => (
  <View className={classes.list}>
    {rows.map(({ key, value }) => (
      <View key={key} className={classes.pair}>
        <View className={classes.key}>{key}</View>
        <View className={classes.value}>{value === '' || value === null || value === undefined ? '—' : value}</View>
      </View>
    ))}
  </View>
);
