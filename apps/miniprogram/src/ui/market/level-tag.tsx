import { answerLevelLabels, type AnswerLevel } from '@market/contract/challenge';
import { Tag, type TagProps } from '../base/tag';

const tones: Record<AnswerLevel, NonNullable<TagProps['tone']>> = {
  met: 'success',
  partial: 'warning',
  deviates: 'danger',
};

export const LevelTag = ({ level }: { level: AnswerLevel }) => (
  <Tag tone={tones[level]}>{answerLevelLabels[level]}</Tag>
);
