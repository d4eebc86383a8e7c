import {
  changeKindLabels,
  changeRequestStateLabels,
  sideLabels,
  whyCannotAnswerChange,
  whyCannotWithdrawChange,
} from '@market/contract/agreement';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Passages } from '@/ui/base/passages';
import type { ChangeRequest, PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';
import { ActsRow } from './acts-row';

/** 变更：in force only when the other side agrees. */
export function Changes(props: PartProps) {
  const { changes } = props.agreement;
  if (changes.length === 0) return null;
  return (
    <>
      <SectionHead title="变更" />
      {changes.map((change) => (
        <ChangeCard key={change.id} change={change} {...props} />
      ))}
    </>
  );
}

const ChangeCard = ({ change, ...props }: PartProps & { change: ChangeRequest }) => {
  const { kind, by, state, months, reason, answer, proposedAt } = change;
  return (
    <Card padded spaced>
      <Row between start>
        <Txt as="title4">
          {changeKindLabels[kind]}
          {months ? ` ${months} 个月` : ''}
        </Txt>
        <Tag tone={state === 'proposed' ? 'primary' : state === 'agreed' ? 'success' : 'plain'}>
          {changeRequestStateLabels[state]}
        </Tag>
      </Row>
      <Txt as="caption" tone="text-3">
        {`${sideLabels[by]}，${minuteText(proposedAt, clock.now())} 提出`}
      </Txt>
      <Passages
        rows={[
          ['理由', reason],
          ['答复', answer],
        ]}
      />
      {state === 'proposed' && <Answer change={change} {...props} />}
    </Card>
  );
};

function Answer({ change, agreement, actor, moving }: PartProps & { change: ChangeRequest }) {
  const { id, version, kind } = change;
  const params = { id };
  const label = changeKindLabels[kind];
  const why = whyCannotAnswerChange(actor, agreement, change);
  const answer = (agreed: boolean) => (text: string) =>
    api('POST /my/agreement-changes/{id}/answer', { params, body: { version, agreed, answer: text } });
  const words = (required: boolean) => ({ label: required ? '理由' : '答复', required, maxLength: 500 });
  return (
    <ActsRow>
      <Act small name="同意" about={label} why={why} moving={moving} words={words(false)} call={answer(true)}>
        {kind === 'termination' ? '同意后合同终止，未完成的里程碑不再继续，不能收回。' : '同意后即按此变更。'}
      </Act>
      <Act
        small
        kind="outline"
        name="不同意"
        about={label}
        why={why}
        moving={moving}
        words={words(true)}
        call={answer(false)}
      >
        理由会告知对方。
      </Act>
      <Act
        small
        kind="outline"
        name="撤回"
        about={label}
        why={whyCannotWithdrawChange(actor, agreement, change)}
        moving={moving}
        call={() => api('POST /my/agreement-changes/{id}/withdraw', { params, body: { version } })}
      >
        撤回后可以再提。
      </Act>
    </ActsRow>
  );
}
