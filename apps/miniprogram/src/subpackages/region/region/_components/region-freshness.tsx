import type { RegionPage } from '@market/contract/home';
import { freshnessLabels, freshnessLevels } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { a11y } from '@/ui/base/a11y';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { cx } from '@/ui/cx';
import { Pearl } from '@/ui/market/pearl';
import { useSay } from '@/ui/language';
import classes from './region-freshness.module.scss';

/** 记录有多新：how many records stand at each of the five levels. Left out until it was counted. */
export function RegionFreshness({ freshness: { records, countedAt } }: Pick<RegionPage, 'freshness'>) {
  const say = useSay();
  if (countedAt === null) return null;
  const counts = freshnessLevels.map((level) => ({ level, count: records[level] }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <>
      <SectionHead
        title={say('记录有多新')}
        aside={say('{total} 条，{day}统计', { total, day: dayText(countedAt, clock.now(), say) })}
      />
      <Card padded>
        <View className={classes.bar} {...a11y({ hidden: true })}>
          {counts.map(
            ({ level, count }) =>
              count > 0 && (
                <View key={level} className={cx(classes.part, classes[level])} style={{ flexGrow: String(count) }} />
              ),
          )}
        </View>
        <View className={classes.legend}>
          {counts.map(({ level, count }) => (
            <View key={level} className={classes.line}>
              <Pearl level={level} size={14} />
              <View className={classes.name}>{say(freshnessLabels[level])}</View>
              <Txt as="note" num inline>
                {count}
              </Txt>
            </View>
          ))}
        </View>
      </Card>
    </>
  );
}
