import { agreementStateLabels, type AgreementState } from '@market/contract/agreement';
import { Tag, type TagProps } from '@/ui/base/tag';

const tones: Partial<Record<AgreementState, TagProps['tone']>> = {
  drafting: 'primary',
  signing: 'primary',
  inForce: 'bang',
  acceptance: 'bang',
  passed: 'success',
  conditional: 'warning',
  failed: 'danger',
};

export const AgreementStateTag = ({ state }: { state: AgreementState }) => (
  <Tag tone={tones[state] ?? 'plain'}>{agreementStateLabels[state]}</Tag>
);
