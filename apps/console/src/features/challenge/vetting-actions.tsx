import { challengeStateLabels, vettingChecks, whyCannotVet, type StaffChallenge } from '@market/contract/challenge';
import { errors } from '@market/contract/shared';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';
import type { Check } from './challenge-desk';
import { useVetting } from './use-vetting';

const dialogs = {
  return: {
    title: '退回修改',
    okText: '退回',
    hint: '原因会原样发给发榜方，改好后可再提交。',
    placeholder: '写明要改哪一处、改成什么样。',
  },
  reject: {
    title: '不通过',
    okText: '不通过',
    hint: '原因会原样发给发榜方。不通过的榜单不能再提交。',
    placeholder: '写明不通过的依据。',
  },
} as const;

export function VettingActions({ challenge, checks }: { challenge: StaffChallenge; checks: Check[] }) {
  const actor = useActor();
  const { message } = App.useApp();
  const vetting = useVetting(challenge);
  const [dialog, setDialog] = useState<keyof typeof dialogs>();
  const denial = whyCannotVet(actor, challenge);
  const unticked = vettingChecks.length - checks.length;
  const why = denial ? errors[denial].text : unticked > 0 ? `还有 ${unticked} 项检查没确认` : undefined;
  const pass = () =>
    vetting.mutate(
      { to: 'pass', checks },
      {
        onSuccess: () => message.success('已张榜'),
        onError: (error) => message.error(failureOf(error).text),
      },
    );
  const explain = (to: keyof typeof dialogs) => async (reason: string) => {
    await vetting.mutateAsync({ to, reason });
    message.success(to === 'return' ? '已退回' : '已记为不通过');
  };

  if (denial && !dialog) {
    return challenge.state === 'vetting' ? <p className="cap">{errors[denial].text}</p> : null;
  }
  return (
    <ActionBar>
      <Button danger disabled={denial !== undefined} onClick={() => setDialog('reject')}>
        不通过
      </Button>
      <Button disabled={denial !== undefined} onClick={() => setDialog('return')}>
        退回修改
      </Button>
      <p className="lab" id="why-not-pass">
        {why}
      </p>
      <Button
        type="primary"
        disabled={why !== undefined}
        aria-describedby="why-not-pass"
        loading={vetting.isPending && vetting.variables.to === 'pass'}
        onClick={pass}
      >
        通过并张榜
      </Button>
      {(['return', 'reject'] as const).map((to) => (
        <ReasonModal
          key={to}
          open={dialog === to}
          {...dialogs[to]}
          max={500}
          blocked={
            denial && `这张榜已是「${challengeStateLabels[challenge.state]}」，不能再办。写好的理由还在，可以复制。`
          }
          onSubmit={explain(to)}
          onClose={() => setDialog(undefined)}
        />
      ))}
    </ActionBar>
  );
}
