import {
  milestoneStateLabels,
  whyCannotReport,
  whyCannotAddFile,
  type MilestoneState,
  type MilestoneView,
} from '@market/contract/agreement';
import { dayText, errors, minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { AttachmentList } from '@/state/attachment-list';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Row } from '@/ui/base/row';
import { Tag, type TagProps } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Passages } from '@/ui/base/passages';
import type { PartProps } from '../_lib/part-props';
import { ActsRow } from './acts-row';
import { MeasuredTable } from './measured-table';
import { MilestoneDecision } from './milestone-decision';

const tones: Partial<Record<MilestoneState, TagProps['tone']>> = {
  submitted: 'primary',
  accepted: 'success',
  rework: 'warning',
  overdue: 'danger',
};

export function MilestoneCard({ milestone, ...props }: PartProps & { milestone: MilestoneView }) {
  const { agreement, actor } = props;
  const { id, number, title, deliverable, dueOn, state, submittedAt, decidedAt, report, decision, measured } =
    milestone;
  const now = clock.now();
  const why = whyCannotReport(actor, agreement, milestone);
  const deed = state === 'rework' ? '重新提交' : '提交成果';
  const mayAdd = state !== 'accepted' && whyCannotAddFile(actor, agreement) === undefined;
  return (
    <Card padded spaced>
      <Row between start>
        <Txt as="title4">{`${number + 1}. ${title}`}</Txt>
        <Tag tone={tones[state] ?? 'plain'}>{milestoneStateLabels[state]}</Tag>
      </Row>
      <KeyValues
        rows={[
          { key: '期限', value: dayText(dueOn, now) },
          { key: '交付物', value: deliverable },
          ...(submittedAt ? [{ key: '提交', value: minuteText(submittedAt, now) }] : []),
          ...(decidedAt ? [{ key: '答复', value: minuteText(decidedAt, now) }] : []),
        ]}
      />
      <Passages
        rows={[
          ['成果说明', report],
          [state === 'rework' ? '要返工的' : '发榜方意见', decision],
        ]}
      />
      <MeasuredTable indicators={agreement.indicators} measured={measured} />
      <AttachmentList about="milestone" aboutId={id} audiences={mayAdd ? ['parties'] : []} />
      <ActsRow>
        {state !== 'accepted' && state !== 'terminated' && why !== 'otherSideActs' && (
          <Button
            small
            kind="soft"
            label={`${deed} ${title}`}
            whyNot={state === 'submitted' ? '已提交，等发榜方确认' : why && errors[why].text}
            onTap={() => void open('agreementReport', { id: agreement.id, milestone: id })}
          >
            {deed}
          </Button>
        )}
        {state === 'submitted' && <MilestoneDecision milestone={milestone} {...props} />}
      </ActsRow>
    </Card>
  );
}
