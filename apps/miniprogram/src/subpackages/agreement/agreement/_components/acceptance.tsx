import { acceptanceResultLabels } from '@market/contract/agreement';
import { dayText, minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Passages } from '@/ui/base/passages';
import type { PartProps } from '../_lib/part-props';
import { MeasuredTable } from './measured-table';

/** 验收：what was handed in, what was measured, what was decided. */
export function Acceptance({ agreement: { acceptance, indicators } }: PartProps) {
  if (!acceptance) return null;
  const { report, measured, appliedAt, result, opinion, mendBy, decidedAt } = acceptance;
  const now = clock.now();
  return (
    <>
      <SectionHead title="验收" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '申请', value: minuteText(appliedAt, now) },
            { key: '结论', value: result ? acceptanceResultLabels[result] : '等发榜方给出结论' },
            ...(decidedAt ? [{ key: '答复', value: minuteText(decidedAt, now) }] : []),
            ...(mendBy ? [{ key: '整改期限', value: dayText(mendBy, now) }] : []),
          ]}
        />
        <Passages
          rows={[
            ['成果说明', report],
            ['验收意见', opinion],
          ]}
        />
        <MeasuredTable indicators={indicators} measured={measured} />
      </Card>
    </>
  );
}
