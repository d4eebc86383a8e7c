import { useQueryClient } from '@tanstack/react-query';
import { approvalTable, whyCannotDecide, whyCannotWithdraw, type Approval } from '@market/contract/approval';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ReasonModal } from '../../components/reason-modal';
import { invitationIssued, type Issued } from '../../components/secret-issued';
import { call } from '../../platform/client';
import { useActor } from '../../platform/session';

/** 同意、不同意, each with a word; one's own may be taken back. */
export function DecideApproval({ approval, onIssued }: { approval: Approval; onIssued: (issued: Issued) => void }) {
  const { id, version, kind } = approval;
  const actor = useActor();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [deciding, setDeciding] = useState<'agree' | 'refuse'>();
  const params = { id };
  const refresh = () => queryClient.invalidateQueries();
  const decide = async (note: string) => {
    if (deciding === 'refuse') await call('POST /staff/approvals/{id}/refuse', { params, body: { version, note } });
    else {
      const { issued } = await call('POST /staff/approvals/{id}/agree', { params, body: { version, note } });
      if (issued) onIssued(invitationIssued(issued));
    }
    message.success(deciding === 'refuse' ? '已定为不同意' : '已同意，事情已办好');
    await refresh();
  };
  return (
    <>
      {whyCannotDecide(actor, approval) === undefined && (
        <>
          <Button type="link" onClick={() => setDeciding('agree')}>
            同意
          </Button>
          <Button type="link" danger onClick={() => setDeciding('refuse')}>
            不同意
          </Button>
        </>
      )}
      {whyCannotWithdraw(actor, approval) === undefined && (
        <ConfirmButton
          type="link"
          asks={{ title: '撤回申请', content: '撤回后不再等人同意，需要时可重新申请。', okText: '撤回' }}
          act={() => call('POST /staff/approvals/{id}/withdraw', { params, body: { version } })}
          onDone={refresh}
          onConflict={refresh}
        >
          撤回
        </ConfirmButton>
      )}
      <ReasonModal
        open={deciding !== undefined}
        title={`${deciding === 'refuse' ? '不同意' : '同意'}：${approvalTable[kind].label}`}
        label={deciding === 'refuse' ? '理由' : '核对了什么'}
        hint="申请人看得到，并记入审计日志。"
        okText={deciding === 'refuse' ? '不同意' : '同意并办理'}
        danger={deciding === 'refuse'}
        max={300}
        onSubmit={decide}
        onClose={() => setDeciding(undefined)}
      />
    </>
  );
}
