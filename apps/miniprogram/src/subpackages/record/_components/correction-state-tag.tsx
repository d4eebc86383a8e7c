import { correctionStateLabels, type CorrectionState } from '@market/contract/correction';
import { Tag, type TagProps } from '@/ui/base/tag';

const tones: Record<CorrectionState, NonNullable<TagProps['tone']>> = {
  open: 'warning',
  accepted: 'primary',
  answered: 'success',
  rejected: 'plain',
};

export const CorrectionStateTag = ({ state }: { state: CorrectionState }) => (
  <Tag tone={tones[state]}>{correctionStateLabels[state]}</Tag>
);
