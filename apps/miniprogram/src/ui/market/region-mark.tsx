import { Text, View } from '@tarojs/components';
import { cx } from '../cx';
import classes from './region-mark.module.scss';

export interface RegionMarkProps {
  code: string;
  /** Always written: the colour alone names no place. */
  name: string;
}

/** A place without a colour of its own yet is drawn in the primary one. */
export const regionColor = (code: string): string => `var(--region-${code}, var(--primary))`;

/** Beside a name that is written elsewhere. */
export const RegionRing = ({ code, big }: { code: string; big?: boolean }) => (
  <View className={cx(classes.ring, big && classes.big)} style={{ borderColor: regionColor(code) }} />
);

export const RegionMark = ({ code, name }: RegionMarkProps) => (
  <View className={classes.mark}>
    <RegionRing code={code} />
    <Text>{name}</Text>
  </View>
);
