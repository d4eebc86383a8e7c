import { comparatorSigns, type Indicator } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './indicator-table.module.scss';

/** Of the bar under a weight, so that 30 % fills it as in the design. */
const PX_PER_PERCENT = 1.2;
const titles = ['指标与测试方法', '现状', '目标', '权重'];

export const IndicatorTable = ({ rows }: { rows: readonly Indicator[] }) => {
  const say = useSay();
  return (
    <View className={classes.table} {...a11y({ role: 'table', label: say('技术指标') })}>
      <View className={cx(classes.row, classes.head)} {...a11y({ role: 'row' })}>
        {titles.map((title, index) => (
          <View key={title} className={cx(index === 0 && classes.what)} {...a11y({ role: 'columnheader' })}>
            {say(title)}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <IndicatorRow key={row.id} {...row} />
      ))}
    </View>
  );
};

const IndicatorRow = ({ name, testMethod, current, comparator, target, unit, weight }: Indicator) => (
  <View className={classes.row} {...a11y({ role: 'row' })}>
    <View className={classes.what} {...a11y({ role: 'cell' })}>
      <View className={classes.name}>{name}</View>
      <View className={classes.small}>{testMethod || '—'}</View>
    </View>
    <View className={classes.current} {...a11y({ role: 'cell' })}>
      {current || '—'}
    </View>
    <View {...a11y({ role: 'cell' })}>
      <View className={cx(classes.target, comparator === 'text' && classes.words)}>
        {`${comparatorSigns[comparator]} ${target}`.trim()}
      </View>
      <View className={classes.small}>{unit}</View>
    </View>
    <View className={classes.weight} {...a11y({ role: 'cell' })}>
      {weight}
      <View className={classes.share} style={{ width: `${weight * PX_PER_PERCENT}px` }} />
    </View>
  </View>
);
