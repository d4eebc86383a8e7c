import type { AgreementView } from '@market/contract/agreement';
import { AttachmentsPanel } from '../../components/attachments-panel';
import { Desk } from '../../components/desk';
import { AcceptancePanel } from './acceptance-panel';
import { AgreementHead } from './agreement-head';
import { AgreementTermsPanel } from './agreement-terms-panel';
import { ChangesPanel } from './changes-panel';
import { EvaluationsPanel } from './evaluations-panel';
import { FollowUpsPanel } from './follow-ups-panel';
import { MilestonesPanel } from './milestones-panel';
import { PaymentsPanel } from './payments-panel';
import { SigningPanel } from './signing-panel';

/** Everything about one agreement, to be read: the bureau looks on and does nothing here. */
export const AgreementDesk = ({ agreement }: { agreement: AgreementView }) => (
  <Desk
    side={
      <>
        <SigningPanel agreement={agreement} />
        <AttachmentsPanel title="合同文件" about="agreement" aboutId={agreement.id} />
        <ChangesPanel changes={agreement.changes} />
        <EvaluationsPanel agreement={agreement} />
        <FollowUpsPanel followUps={agreement.followUps} />
      </>
    }
  >
    <AgreementHead agreement={agreement} />
    <AcceptancePanel agreement={agreement} />
    <MilestonesPanel agreement={agreement} />
    <PaymentsPanel agreement={agreement} />
    <AgreementTermsPanel terms={agreement.terms} />
    {agreement.milestones.map(({ id, title }) => (
      <AttachmentsPanel key={id} title={`里程碑“${title}”的附件`} about="milestone" aboutId={id} />
    ))}
  </Desk>
);
