import { acceptanceResultLabels, type AgreementView } from '@market/contract/agreement';
import { minuteText } from '@market/contract/shared';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { MeasuredTable } from './measured-table';

export function AcceptancePanel({ agreement: { acceptance, indicators } }: { agreement: AgreementView }) {
  if (!acceptance) return null;
  const { appliedAt, report, measured, result, opinion, decidedAt, mendBy } = acceptance;
  const now = clock.now();
  return (
    <Panel title="验收">
      <Facts
        facts={[
          ['申请', minuteText(appliedAt, now)],
          ['成果说明', report],
          ['结论', result ? acceptanceResultLabels[result] : '等发榜方给出结论'],
          opinion !== '' && ['验收意见', opinion],
          decidedAt !== null && ['答复', minuteText(decidedAt, now)],
          mendBy !== null && ['整改期限', mendBy],
        ]}
      />
      {measured.length > 0 && <MeasuredTable indicators={indicators} measured={measured} />}
    </Panel>
  );
}
