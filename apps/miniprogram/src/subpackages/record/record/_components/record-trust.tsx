import { freshnessLabels, freshnessOf, type RecordDetail } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { clock } from '@/platform/clock';
import { useRegions } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { Pearl } from '@/ui/market/pearl';
import { SourceMark } from '@/ui/market/source-mark';
import { useSay } from '@/ui/language';
import { RecordCorrection } from './record-correction';
import classes from './record-trust.module.scss';

/** How far one may rely on it: who looked at it and when, and when that must happen again. */
export function RecordTrust({ record }: { record: RecordDetail }) {
  const say = useSay();
  const { provenance, verifiedByRegion, verifiedAt, nextReviewAt, sourceDate } = record;
  const now = clock.now();
  const level = freshnessOf(verifiedAt, nextReviewAt, now);
  const all = useRegions((state) => state.all);
  const bureau = all.find(({ code }) => code === verifiedByRegion)?.bureau.name;
  const day = (instant: string | null): string => (instant === null ? '—' : dayText(instant, now, say));
  return (
    <Card padded>
      <Row gap={12}>
        <Pearl level={level} size={40} />
        <Grow>
          <Txt as="title4">{say(freshnessLabels[level])}</Txt>
          <Txt as="caption" tone="text-3">
            {verifiedAt === null
              ? say('还没有部门核验过')
              : [bureau, dayText(verifiedAt, now, say)].filter(Boolean).join(say('，'))}
          </Txt>
        </Grow>
        <RecordCorrection record={record} />
      </Row>
      <View className={classes.facts}>
        <Fact name={say('来源')}>
          <SourceMark kind={provenance} />
        </Fact>
        <Fact name={say('来源日期')}>{day(sourceDate)}</Fact>
        <Fact name={say('下次复核')}>{day(nextReviewAt)}</Fact>
      </View>
    </Card>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <View className={classes.fact}>
    <View className={classes.name}>{name}</View>
    <View className={classes.value}>{children}</View>
  </View>
);
