import type { Say } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { useElder } from '../elder';
import { useSay, useSpoken } from '../language';
import classes from './process-line.module.scss';

const MANY = 6;

export interface ProcessLineProps {
  stations: readonly string[];
  /** Index of the station one is at. */
  current: number;
  /** Why the line ends here: 流榜、已撤回. */
  breakText?: string | undefined;
  /** Cinnabar, for the stages of a challenge and the forms that make one. */
  bang?: boolean;
}

export const stationSaid = (stations: readonly string[], current: number, say: Say, breakText?: string): string =>
  [
    say(stations[current] ?? ''),
    breakText === undefined ? '' : say(breakText),
    say('第 {step} 步，共 {count} 步', { step: current + 1, count: stations.length }),
  ]
    .filter(Boolean)
    .join(say('，'));

/** Whatever has an order is a line; its stations are the steps. */
export const ProcessLine = ({ stations, current, breakText, bang }: ProcessLineProps) => {
  const say = useSay();
  const elder = useElder((state) => state.on);
  // Eight English words in large print do not fit side by side: the one that counts is written, all are said.
  const terse = useSpoken() === 'en' && elder && stations.length > MANY;
  return (
    <View
      className={cx(classes.line, bang && classes.bang, stations.length > MANY && classes.many)}
      {...a11y({ role: 'img', label: stationSaid(stations, current, say, breakText) })}
    >
      {stations.map((station, index) => {
        const broken = index === current && breakText !== undefined;
        return (
          <View
            key={station}
            className={cx(
              classes.station,
              index < current && classes.past,
              index === current && classes.now,
              broken && classes.broken,
              index > current && breakText !== undefined && classes.after,
            )}
          >
            {index > 0 && <View className={classes.way} />}
            <View className={classes.dot} />
            {(!terse || index === current) && <Text>{say(station)}</Text>}
            {broken && <Text className={classes.why}>{say(breakText)}</Text>}
          </View>
        );
      })}
    </View>
  );
};
