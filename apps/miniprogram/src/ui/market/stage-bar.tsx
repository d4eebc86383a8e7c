import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { stationSaid } from './process-line';
import { useSay } from '../language';
import classes from './stage-bar.module.scss';

/** The process line of a challenge in five pixels, for lists. */
export const StageBar = ({ stations, current }: { stations: readonly string[]; current: number }) => {
  const say = useSay();
  return (
    <View className={classes.bar} {...a11y({ role: 'img', label: stationSaid(stations, current, say) })}>
      {stations.map((station, index) => (
        <View
          key={station}
          className={cx(classes.part, index < current && classes.past, index === current && classes.now)}
        />
      ))}
    </View>
  );
};
