import { whyCannotDecideMilestone, type MilestoneView } from '@market/contract/agreement';
import { api } from '@/state/client';
import type { PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

/** 确认，或要求返工. */
export function MilestoneDecision({ milestone, agreement, actor, moving }: PartProps & { milestone: MilestoneView }) {
  const { id, version, title } = milestone;
  const why = whyCannotDecideMilestone(actor, agreement, milestone);
  const decide = (accepted: boolean) => (decision: string) =>
    api('POST /my/milestones/{id}/decide', { params: { id }, body: { version, accepted, decision } });
  return (
    <>
      <Act
        small
        name="确认"
        about={title}
        why={why}
        moving={moving}
        words={{ label: '意见', required: false, maxLength: 500 }}
        call={decide(true)}
      >
        确认后不能收回，对应的付款到期，结果存证。
      </Act>
      <Act
        small
        kind="outline"
        name="要求返工"
        about={title}
        why={why}
        moving={moving}
        words={{ label: '要返工的', required: true, maxLength: 500 }}
        call={decide(false)}
      >
        写清差什么、怎样算做到。
      </Act>
    </>
  );
}
