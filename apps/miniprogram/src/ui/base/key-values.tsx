import { View } from '@tarojs/components';
import { Fragment, type ReactNode } from 'react';
import { useSay } from '../language';
import classes from './key-values.module.scss';

export interface KeyValuesProps {
  /** An empty value is written 「—」. */
  rows: readonly { key: string; value: ReactNode }[];
}

export const KeyValues = ({ rows }: KeyValuesProps) => {
  const say = useSay();
  return (
    <View className={classes.list}>
      {rows.map(({ key, value }) => (
        <Fragment key={key}>
          <View className={classes.key}>{say(key)}</View>
          <View className={classes.value}>{value === '' || value === null || value === undefined ? '—' : value}</View>
        </Fragment>
      ))}
    </View>
  );
};
