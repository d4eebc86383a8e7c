import { sideLabels, sides, type AgreementView } from '@market/contract/agreement';
import { minuteText } from '@market/contract/shared';
import { Digest } from '../../components/digest';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';

export function SigningPanel({
  agreement: { signed, signBy, inForceAt, digest, terminationReason },
}: {
  agreement: AgreementView;
}) {
  const now = clock.now();
  const when = (at: string | null) => (at ? minuteText(at, now) : '—');
  return (
    <Panel title="签署">
      <Facts
        facts={[
          ...sides.map((side) => [`${sideLabels[side]}签署`, when(signed[side])] as const),
          ['签署期限', minuteText(signBy, now)],
          ['生效', when(inForceAt)],
          digest !== null && ['条款 SM3', <Digest key="digest" value={digest} />],
          terminationReason !== null && ['终止理由', terminationReason],
        ]}
      />
    </Panel>
  );
}
