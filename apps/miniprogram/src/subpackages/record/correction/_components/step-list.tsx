import { correctionStepLabels, type OwnCorrectionDetail } from '@market/contract/correction';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';

/** 经过. */
export function StepList({ steps }: { steps: OwnCorrectionDetail['steps'] }) {
  const nameOf = useRegionName();
  const now = clock.now();
  const rows = steps.map(({ name, regionCode, at }) => ({
    key: minuteText(at, now),
    value: correctionStepLabels[name] + (name === 'transfer' ? `，转给${nameOf(regionCode)}` : ''),
  }));
  return (
    <>
      <SectionHead title="经过" />
      <Card padded>
        <KeyValues rows={rows} />
      </Card>
    </>
  );
}
