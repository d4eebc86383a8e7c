import { useMutation, useQueryClient } from '@tanstack/react-query';
import { claimForms, whyCannotDecideClaim, whyCannotRevokeClaim, type StaffClaim } from '@market/contract/claim';
import { errors } from '@market/contract/shared';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';

const asks = {
  return: { title: '退回申请', okText: '退回', hint: '原样发给申请人，可补充材料后重新提交。', done: '已退回' },
  revoke: { title: '撤销资格', okText: '撤销', hint: '原样发给本人；控制台登录当即失效。', done: '已撤销' },
} as const;

/** 通过、退回, and for what was granted 撤销. */
export function ClaimActions({ claim, checked }: { claim: StaffClaim; checked: string[] }) {
  const { id, version, kind } = claim;
  const actor = useActor();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<keyof typeof asks>();
  const step = useMutation({
    mutationFn: (move: () => Promise<StaffClaim>) => move(),
    onSuccess: async (moved) => {
      queryClient.setQueryData(read('GET /staff/claims/{id}', { params: { id } }).queryKey, moved);
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/claims'] });
    },
  });
  const whyNot = whyCannotDecideClaim(actor, claim, clock.now());
  const open = Object.keys(claimForms[kind].checks).length - checked.length;
  const why = whyNot ? errors[whyNot].text : open > 0 ? `还有 ${open} 项没核对` : undefined;
  const grant = () =>
    step.mutate(() => call('POST /staff/claims/{id}/grant', { params: { id }, body: { version, checked } }), {
      onSuccess: () => void message.success('已通过'),
      onError: (error) => void message.error(failureOf(error).text),
    });
  const revocable = whyCannotRevokeClaim(actor, claim) === undefined;
  if (claim.state !== 'submitted' && !revocable) return null;
  return (
    <ActionBar>
      {revocable ? (
        <Button danger onClick={() => setAsked('revoke')}>
          撤销资格
        </Button>
      ) : (
        <>
          <Button disabled={whyNot !== undefined} onClick={() => setAsked('return')}>
            退回
          </Button>
          <p className="lab" id="why-not-grant">
            {why}
          </p>
          <Button
            type="primary"
            disabled={why !== undefined}
            aria-describedby="why-not-grant"
            loading={step.isPending}
            onClick={grant}
          >
            通过
          </Button>
        </>
      )}
      {asked && (
        <ReasonModal
          open
          {...asks[asked]}
          max={500}
          onSubmit={async (reason) => {
            const body = { version, reason };
            await step.mutateAsync(() => call(`POST /staff/claims/{id}/${asked}`, { params: { id }, body }));
            message.success(asks[asked].done);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </ActionBar>
  );
}
