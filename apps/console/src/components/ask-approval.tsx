import { useQueryClient } from '@tanstack/react-query';
import { approvalTable, type AskApproval as Asked } from '@market/contract/approval';
import { roleLabels } from '@market/contract/shared';
import { App } from 'antd';
import { call } from '../platform/client';
import { ReasonModal } from './reason-modal';

/** What is asked for; its reason is typed here. */
export type Asking = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'reason'> : never) : never;

/** A request that another person has to agree to before anything happens. */
export function AskApproval({ asking, onClose }: { asking: Asking | undefined; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const kind = asking && approvalTable[asking.kind];
  return (
    <ReasonModal
      open={asking !== undefined}
      title={`申请：${kind?.label ?? ''}`}
      hint={`由${kind?.agrees.map((role) => roleLabels[role]).join('或') ?? ''}中的另一人同意后才生效，72 小时内有效。`}
      okText="提出申请"
      max={300}
      danger={false}
      onSubmit={async (reason) => {
        if (!asking) return;
        await call('POST /staff/approvals', { body: { ...asking, reason } as Asked });
        message.success('已提出申请，同意后会收到消息');
        await queryClient.invalidateQueries({ queryKey: ['GET /staff/approvals'] });
      }}
      onClose={onClose}
    />
  );
}
