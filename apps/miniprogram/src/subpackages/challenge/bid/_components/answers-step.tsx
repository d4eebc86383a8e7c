import { levelOf } from '@market/contract/challenge';
import type { BidContent } from '@market/contract/bid';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Attachments } from '@/state/attachment-list';
import { useAttachments } from '@/state/use-attachments';
import { SectionHead } from '@/ui/base/section-head';
import { AnswerCard } from './answer-card';
import { AnswerProgress } from './answer-progress';
import classes from './answer.module.scss';
import type { StepProps } from './step-props';

const evidenceFor = ['parties'] as const;

type Answer = BidContent['answers'][number];

export function AnswersStep({ bid: { id: bidId, challenge }, content, patch, errorAt }: StepProps) {
  const { indicators } = challenge;
  const files = useAttachments('bid', bidId);
  const answerOf = (indicatorId: string): Answer =>
    content.answers.find((answer) => answer.indicatorId === indicatorId) ?? {
      indicatorId,
      promise: '',
      level: null,
      basis: '',
    };
  const answers = indicators.map(({ id }) => answerOf(id));
  const given = answers.filter(({ promise }) => promise !== '').length;
  const [opened, setOpened] = useState<readonly string[]>(() => [
    ...answers.filter(({ promise }) => promise !== '').map(({ indicatorId }) => indicatorId),
    ...answers
      .filter(({ promise }) => promise === '')
      .map(({ indicatorId }) => indicatorId)
      .slice(0, 1),
  ]);
  const change = (next: Answer): void =>
    patch({ answers: answers.map((answer) => (answer.indicatorId === next.indicatorId ? next : answer)) });
  return (
    <View>
      <SectionHead
        title="逐条应答"
        aside={
          <Text>
            <Text className={classes.figure}>{given}</Text> / {indicators.length} 项
          </Text>
        }
      />
      <AnswerProgress answers={answers} />
      {indicators.map((indicator, index) => (
        <AnswerCard
          key={indicator.id}
          no={index + 1}
          indicator={indicator}
          answer={answerOf(indicator.id)}
          computed={levelOf(indicator, answerOf(indicator.id).promise)}
          error={errorAt(`answers.${indicator.id}`)}
          open={opened.includes(indicator.id)}
          onToggle={() =>
            setOpened(
              opened.includes(indicator.id) ? opened.filter((id) => id !== indicator.id) : [...opened, indicator.id],
            )
          }
          onChange={change}
          evidence={<Attachments files={files} part={indicator.id} audiences={evidenceFor} />}
        />
      ))}
      <SectionHead title="其他佐证" aside="与方案一起密封" />
      <Attachments files={files} part={null} audiences={evidenceFor} />
    </View>
  );
}
