import type { RegionView } from '@market/contract/region';
import { useRegionName } from '@/state/regions';
import { View } from '@tarojs/components';
import classes from './region-head.module.scss';

export function RegionHead({ region }: { region: RegionView }) {
  const nameOf = useRegionName();
  return (
    <View className={classes.head}>
      <View className={classes.name}>{nameOf(region.code)}</View>
      <View className={classes.bureau}>{region.bureau.name}</View>
    </View>
  );
}
