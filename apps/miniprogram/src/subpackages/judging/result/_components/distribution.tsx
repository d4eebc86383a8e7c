import type { OwnScores } from '@market/contract/judging';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { ScoreLine } from './score-line';
import classes from './distribution.module.scss';

/** 得分: the whole and criterion by criterion. */
export const Distribution = ({ scores: { experts, mean, all, criteria } }: { scores: OwnScores }) => (
  <>
    <SectionHead title="得分" aside={`${experts} 位专家盲评，均分`} />
    <Card padded>
      <ScoreLine name="合计" weight={100} mean={mean} all={all} />
      {criteria.map((criterion) => (
        <ScoreLine key={criterion.id} {...criterion} />
      ))}
      <View className={classes.legend}>
        <View className={classes.own} />
        <Txt as="caption" tone="text-3" inline>
          本单位
        </Txt>
        <View className={classes.other} />
        <Txt as="caption" tone="text-3" inline>
          {`其他 ${all.length - 1} 份方案，不显示是谁`}
        </Txt>
      </View>
    </Card>
  </>
);
