import { bidsOpened, type ChallengeState, type StaffChallenge, type vettingChecks } from '@market/contract/challenge';
import { useState } from 'react';
import { AttachmentsPanel } from '../../components/attachments-panel';
import { Desk } from '../../components/desk';
import { IndicatorTable } from '../../components/indicator-table';
import { LinkButton } from '../../components/link-button';
import { Panel } from '../../components/panel';
import { AgreementsPanel } from './agreements-panel';
import { AppraisalPanel } from './appraisal-panel';
import { ChallengeContentPanel } from './challenge-content-panel';
import { ChallengeHead } from './challenge-head';
import { DisclosuresPanel } from './disclosures-panel';
import { DigestPanel } from './digest-panel';
import { HeldNotice } from './held-notice';
import { InvitedPanel } from './invited-panel';
import { OpinionsPanel } from './opinions-panel';
import { OpeningPanel } from './opening-panel';
import { OrganizationPanel } from './organization-panel';
import { QuestionsPanel } from './questions-panel';
import { StepsPanel } from './steps-panel';
import { TalksPanel } from './talks-panel';
import { TermsPanel } from './terms-panel';
import { VettingActions } from './vetting-actions';
import { VettingChecks } from './vetting-checks';

const opened: readonly ChallengeState[] = bidsOpened;

export type Check = (typeof vettingChecks)[number];

/** Everything about one challenge on one desk; in vetting also the checks and the three decisions. */
export function ChallengeDesk({ challenge }: { challenge: StaffChallenge }) {
  const [checks, setChecks] = useState<Check[]>([]);
  const { content, state } = challenge;
  return (
    <>
      <Desk
        side={
          <>
            {(state === 'vetting' || state === 'screening') && (
              <VettingChecks challenge={challenge} value={checks} onChange={setChecks} />
            )}
            {opened.includes(state) && (
              <LinkButton to="/challenges/$id/judging" params={{ id: challenge.id }} type="primary" block>
                评审台
              </LinkButton>
            )}
            <AppraisalPanel challenge={challenge} />
            <OpinionsPanel opinions={challenge.opinions} />
            <OpeningPanel challenge={challenge} />
            <OrganizationPanel challenge={challenge} />
            <InvitedPanel challenge={challenge} />
            <StepsPanel steps={challenge.steps} />
            {challenge.digest && <DigestPanel challenge={challenge} digest={challenge.digest} />}
          </>
        }
      >
        <ChallengeHead challenge={challenge} />
        <HeldNotice challenge={challenge} />
        <Panel title="技术指标" note={`共 ${content.indicators.length} 项`} flush>
          <IndicatorTable rows={content.indicators} />
        </Panel>
        <ChallengeContentPanel challenge={challenge} />
        <TermsPanel content={content} />
        {opened.includes(state) && <TalksPanel challengeId={challenge.id} />}
        <AgreementsPanel challenge={challenge} />
        {challenge.digest && <QuestionsPanel challengeId={challenge.id} />}
        {challenge.digest && <DisclosuresPanel challengeId={challenge.id} />}
        <AttachmentsPanel about="challenge" aboutId={challenge.id} />
      </Desk>
      <VettingActions challenge={challenge} checks={checks} />
    </>
  );
}
