import { View } from '@tarojs/components';
import { Fragment, type ReactNode } from 'react';
import classes from './key-values.module.scss';

export interface KeyValuesProps {
  /** An empty value is written 「—」. */
  rows: readonly { key: string; value: ReactNode }[];
}

export const KeyValues = ({ rows }: KeyValuesProps) => (
  <View className={classes.list}>
    {rows.map(({ key, value }) => (
      <Fragment key={key}>
        <View className={classes.key}>{key}</View>
        <View className={classes.value}>{value === '' || value === null || value === undefined ? '—' : value}</View>
      </Fragment>
    ))}
  </View>
);
