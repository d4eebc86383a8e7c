import {
  agreementIssues,
  whyCannotApplyAcceptance,
  whyCannotOnAgreement,
  whyCannotSign,
  type AgreementAction,
  type AgreementState,
} from '@market/contract/agreement';
import { errors } from '@market/contract/shared';
import type { ReactNode } from 'react';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useChallengeRules } from '@/state/use-challenge-rules';
import { Button } from '@/ui/base/button';
import { Actions } from '@/ui/page/actions';
import type { PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';
import { DecideAcceptance } from './decide-acceptance';
import { Evaluate } from './evaluate';
import { ProposeChange } from './propose-change';

type Part = (props: PartProps) => ReactNode;

const reasonWords = { label: '理由', required: true, maxLength: 500 };

function Drafting({ agreement, actor, moving }: PartProps) {
  const { id, version, terms, regionCode } = agreement;
  const rules = useChallengeRules(regionCode);
  const why = whyCannotOnAgreement('edit', actor, agreement);
  return (
    <>
      <Button kind="soft" grow whyNot={why && errors[why].text} onTap={() => void open('agreementTerms', { id })}>
        拟定条款
      </Button>
      <Act
        grow
        name="提交签署"
        why={whyCannotOnAgreement('propose', actor, agreement)}
        whyNot={rules && agreementIssues(terms, rules)[0]?.message}
        moving={moving}
        call={() => api('POST /my/agreements/{id}/propose', { params: { id }, body: { version } })}
      >
        条款定稿并存下摘要，双方按此签署。要改可以退回再谈。
      </Act>
    </>
  );
}

const Signing: Part = ({ agreement, actor, moving }) => {
  const { id, version } = agreement;
  const params = { id };
  return (
    <>
      <Act
        kind="outline"
        name="退回再谈"
        why={whyCannotOnAgreement('reopen', actor, agreement)}
        moving={moving}
        words={reasonWords}
        call={(reason) => api('POST /my/agreements/{id}/reopen', { params, body: { version, reason } })}
      >
        已经签署的作废，条款回到拟定。
      </Act>
      <Act
        grow
        name="签署"
        why={whyCannotSign(actor, agreement)}
        moving={moving}
        call={() => api('POST /my/agreements/{id}/sign', { params, body: { version } })}
      >
        请先在“合同文件”里上传本方签章后的文件。双方都签署，合同即生效。
      </Act>
    </>
  );
};

const ApplyAcceptance: Part = ({ agreement, actor }) => {
  const why = whyCannotApplyAcceptance(actor, agreement, agreement.milestones);
  return why === 'otherSideActs' ? null : (
    <Button grow whyNot={why && errors[why].text} onTap={() => void open('agreementReport', { id: agreement.id })}>
      申请验收
    </Button>
  );
};

const InForce: Part = (props) => (
  <>
    <ProposeChange {...props} />
    <ApplyAcceptance {...props} />
  </>
);

const parts: Partial<Record<AgreementState, Part>> = {
  drafting: Drafting,
  signing: Signing,
  inForce: InForce,
  acceptance: DecideAcceptance,
  conditional: ApplyAcceptance,
  passed: Evaluate,
  failed: Evaluate,
  terminated: Evaluate,
};

/** In these states the whole bar is one side's. */
const ofOneSide: Partial<Record<AgreementState, AgreementAction>> = {
  acceptance: 'decideAcceptance',
  conditional: 'applyAcceptance',
};

/** The next deeds on the agreement as a whole; those on its parts stand at the parts. */
export function AgreementBar(props: PartProps) {
  const { agreement, actor } = props;
  const Part = parts[agreement.state];
  const action = ofOneSide[agreement.state];
  const others = action !== undefined && whyCannotOnAgreement(action, actor, agreement) === 'otherSideActs';
  return Part && !others ? (
    <Actions>
      <Part {...props} />
    </Actions>
  ) : null;
}
