import type { Measured } from '@market/contract/agreement';
import { targetText, type Indicator } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { Tag } from '@/ui/base/tag';
import { cx } from '@/ui/cx';
import classes from './measured-table.module.scss';

export interface MeasuredTableProps {
  indicators: readonly Indicator[];
  measured: readonly Measured[];
}

const titles = ['指标', '目标', '实测', '结果'];
const cell = a11y({ role: 'cell' });

/** 指标表：目标与实测; nothing while nothing was measured. */
export function MeasuredTable({ indicators, measured }: MeasuredTableProps) {
  if (measured.length === 0) return null;
  return (
    <View className={classes.table} {...a11y({ role: 'table', label: '指标实测' })}>
      <View className={cx(classes.row, classes.head)} {...a11y({ role: 'row' })}>
        {titles.map((title) => (
          <View key={title} {...a11y({ role: 'columnheader' })}>
            {title}
          </View>
        ))}
      </View>
      {measured.map(({ indicatorId, actual, met }) => {
        const indicator = indicators.find(({ id }) => id === indicatorId);
        return indicator ? (
          <View key={indicatorId} className={classes.row} {...a11y({ role: 'row' })}>
            <View {...cell}>{indicator.name}</View>
            <View className={classes.figure} {...cell}>
              {targetText(indicator)}
            </View>
            <View className={classes.figure} {...cell}>
              {actual || '—'}
            </View>
            <View {...cell}>
              <Tag tone={met ? 'success' : 'warning'}>{met ? '达到' : '未达到'}</Tag>
            </View>
          </View>
        ) : null;
      })}
    </View>
  );
}
