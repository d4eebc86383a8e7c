import { correctionStepLabels, type StaffCorrectionDetail } from '@market/contract/correction';
import { Panel } from '../../components/panel';
import { StepList } from '../../components/step-list';
import { useRegions } from '../../platform/regions';

export function StepsPanel({ steps }: { steps: StaffCorrectionDetail['steps'] }) {
  const regions = useRegions();
  const bureau = (code: string) => regions.find((region) => region.code === code)?.bureau.name ?? code;
  return (
    <Panel title="经过">
      <StepList
        steps={steps.map(({ name, byName, regionCode, note, at }) => ({
          what: correctionStepLabels[name],
          who: name === 'transfer' ? `${byName}，转给${bureau(regionCode)}` : byName,
          note,
          at,
        }))}
      />
    </Panel>
  );
}
