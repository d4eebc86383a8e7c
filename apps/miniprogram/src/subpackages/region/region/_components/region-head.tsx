import type { RegionView } from '@market/contract/region';
import { View } from '@tarojs/components';
import classes from './region-head.module.scss';

export const RegionHead = ({ region }: { region: RegionView }) => (
  <View className={classes.head}>
    <View className={classes.name}>{region.shortName}</View>
    <View className={classes.bureau}>{region.bureau.name}</View>
  </View>
);
