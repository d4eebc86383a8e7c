import { Text, View } from '@tarojs/components';
import { cx } from '../cx';
import classes from './stat-row.module.scss';

export interface StatRowProps {
  /** A value that is not known yet is written 「—」. */
  items: readonly { key: string; label: string; value: number | undefined; on?: boolean }[];
}

/** Counts side by side, to be read only. */
export const StatRow = ({ items }: StatRowProps) => (
  <View className={classes.row}>
    {items.map(({ key, label, value, on }) => (
      <View key={key} className={cx(classes.stat, on && classes.on)}>
        <Text className={classes.value}>{value ?? '—'}</Text>
        <View className={classes.label}>{label}</View>
      </View>
    ))}
  </View>
);
