import {
  whyCannotApplyAcceptance,
  whyCannotReport,
  type AgreementView,
  type MilestoneView,
} from '@market/contract/agreement';
import { errors } from '@market/contract/shared';
import { AttachmentList } from '@/state/attachment-list';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { TextAreaField } from '@/ui/form/text-area-field';
import { DraftStatus } from '@/ui/market/draft-status';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { useReport } from '../_hooks/use-report';
import { MeasuredFields } from './measured-fields';

export interface ReportFormProps {
  agreement: AgreementView;
  /** Undefined: the application for acceptance. */
  milestone: MilestoneView | undefined;
}

export function ReportForm({ agreement, milestone }: ReportFormProps) {
  const actor = useSession((session) => session.actor);
  const form = useReport(agreement, milestone);
  const why =
    actor &&
    (milestone
      ? whyCannotReport(actor, agreement, milestone)
      : whyCannotApplyAcceptance(actor, agreement, agreement.milestones));
  const title = milestone ? '提交里程碑' : '申请验收';
  return (
    <PageShell
      title={title}
      tone="surface"
      bottom={
        <Actions {...(why && { note: errors[why].text })}>
          <Button grow whyNot={why && errors[why].text} loading={form.busy} onTap={() => void form.submit()}>
            {title}
          </Button>
        </Actions>
      }
    >
      {form.kept && <DraftStatus state="device" />}
      <SectionHead first title={milestone ? milestone.title : '验收标准'} />
      <Card padded>
        {milestone ? (
          <KeyValues
            rows={[
              { key: '交付物', value: milestone.deliverable },
              { key: '期限', value: milestone.dueOn },
              ...(milestone.decision ? [{ key: '要返工的', value: milestone.decision }] : []),
            ]}
          />
        ) : (
          agreement.terms.acceptanceStandard
        )}
      </Card>
      <SectionHead title="成果说明" />
      <Card padded>
        <TextAreaField
          label="做了什么，结果怎样"
          required
          rows={5}
          maxLength={2000}
          value={form.report}
          error={form.errorOf('report')}
          onChange={form.setReport}
        />
      </Card>
      <SectionHead title="指标实测" aside={milestone ? '没有测的留空' : '逐项填写'} />
      <MeasuredFields indicators={agreement.indicators} form={form} />
      <AttachmentList
        title="附件"
        about={milestone ? 'milestone' : 'agreement'}
        aboutId={milestone?.id ?? agreement.id}
        audiences={why ? [] : ['parties']}
      />
    </PageShell>
  );
}
