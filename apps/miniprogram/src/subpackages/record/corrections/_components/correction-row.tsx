import { correctionKindLabels, dueMark, isUnanswered, type OwnCorrection } from '@market/contract/correction';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';
import { CorrectionStateTag } from '../../_components/correction-state-tag';
import stacked from '../../_components/stacked.module.scss';

/** 今年的只写月日，答复前写期限。 */
function when({ state, deadline, answeredAt }: OwnCorrection, now: Date): string {
  if (isUnanswered(state) || answeredAt === null) return `${dayText(deadline, now)}前答复`;
  return `${dayText(answeredAt, now)}答复`;
}

export function CorrectionRow({ correction }: { correction: OwnCorrection }) {
  const nameOf = useRegionName();
  const { id, recordTitle, regionCode, kind, fieldLabel, state, demo } = correction;
  const now = clock.now();
  const overdue = dueMark(correction, now) === 'overdue';
  const what = fieldLabel ? `${fieldLabel}有误` : correctionKindLabels[kind];
  return (
    <Card
      padded
      spaced
      className={stacked.stacked}
      label={`${recordTitle}，${what}`}
      onTap={() => void open('correction', { id })}
    >
      <Row between start>
        <Grow>
          <Txt as="title4" clamp={2}>
            {recordTitle}
          </Txt>
        </Grow>
        <CorrectionStateTag state={state} />
      </Row>
      <Row wrap>
        <Txt as="label" tone="text-2">
          {what}
        </Txt>
        {demo && <DemoMark />}
      </Row>
      <Row between>
        <RegionMark code={regionCode} name={nameOf(regionCode)} />
        <Txt as="caption" tone={overdue ? 'danger' : 'text-3'} num>
          {when(correction, now)}
          {overdue && '，已超期'}
        </Txt>
      </Row>
    </Card>
  );
}
