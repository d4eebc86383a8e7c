import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { claimForms, claimKindLabels, claimSteps, type StaffClaim } from '@market/contract/claim';
import { minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { AttachmentsPanel } from '../../components/attachments-panel';
import { BackLink } from '../../components/back-link';
import { DemoMark } from '../../components/demo-mark';
import { Desk } from '../../components/desk';
import { HeadCard } from '../../components/head-card';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { StepList } from '../../components/step-list';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { ClaimActions } from './claim-actions';
import { ClaimChecks } from './claim-checks';
import { ClaimFacts, OrganizationFacts } from './claim-facts';
import { ClaimStateTag } from './claim-state-tag';
import { Hearing } from './hearing';

export function ClaimPage() {
  const { id } = useParams({ from: '/desk/page/claims/$id' });
  // Every reading is audited: not again for each return to the window.
  const claim = useQuery({ ...read('GET /staff/claims/{id}', { params: { id } }), refetchOnWindowFocus: false });
  return (
    <PageFrame>
      <BackLink to="/claims" label="认证审核" />
      <QueryView query={claim} rows={10}>
        {(data) => <ClaimDesk key={data.version} claim={data} />}
      </QueryView>
    </PageFrame>
  );
}

function ClaimDesk({ claim }: { claim: StaffClaim }) {
  const [checked, setChecked] = useState<string[]>([]);
  const { id, kind, state, answer, answerNote, organizationId } = claim;
  const partNames = Object.fromEntries(claimForms[kind].proofs.map(({ part, label }) => [part, label]));
  const steps = claim.steps.map(({ name, byName, note, at }) => ({ what: claimSteps[name], who: byName, note, at }));
  return (
    <>
      <Desk
        side={
          <>
            {state === 'submitted' && <ClaimChecks kind={kind} value={checked} onChange={setChecked} />}
            <Panel title="经过">
              <StepList steps={steps} />
            </Panel>
          </>
        }
      >
        <Head claim={claim} />
        {(organizationId !== null || kind === 'phone') && <OrganizationFacts claim={claim} />}
        <ClaimFacts claim={claim} />
        <AttachmentsPanel title="证明材料" about="claim" aboutId={id} partNames={partNames} />
        {answer && (
          <Panel title="单位管理员的答复" note={answer === 'agreed' ? '同意' : '不同意'}>
            <p className="prewrap">{answerNote || '没有说明'}</p>
          </Panel>
        )}
      </Desk>
      <ClaimActions claim={claim} checked={checked} />
    </>
  );
}

const Head = ({ claim }: { claim: StaffClaim }) => (
  <HeadCard
    testId="claim-head"
    state={claim.state}
    above={
      <>
        <ClaimStateTag state={claim.state} />
        {claim.demo && <DemoMark />}
      </>
    }
    end={
      claim.answerUntil && (
        <>
          单位答复 <Hearing claim={claim} until={claim.answerUntil} />
        </>
      )
    }
    title={`${claimKindLabels[claim.kind]}：${claim.subject}`}
    below={
      <>
        {claim.regionCode && <RegionMark code={claim.regionCode} />}
        <span>{[claim.applicantName, claim.applicantPhone].filter(Boolean).join(' ')}</span>
        {claim.submittedAt && <span>{minuteText(claim.submittedAt, clock.now())} 提交</span>}
      </>
    }
  />
);
