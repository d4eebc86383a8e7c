import { useQueryClient } from '@tanstack/react-query';
import type { StaffAccount } from '@market/contract/account';
import { ConfirmButton } from '../../components/confirm-button';
import { call } from '../../platform/client';
import { useActor } from '../../platform/session';

/** 解除动态码 for somebody who lost the phone and the recovery codes; the security admin's, never for oneself. */
export function ResetSecondFactor({ account: { id, displayName, secondFactor, version } }: { account: StaffAccount }) {
  const queryClient = useQueryClient();
  const actor = useActor();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['GET /staff/accounts'] });
  if (!secondFactor || id === actor.accountId) return null;
  return (
    <ConfirmButton
      type="link"
      danger
      asks={{
        title: `解除${displayName}的动态码？`,
        content: '先当面或打电话确认是本人。解除后其全部设备退出登录，下次登录只要密码，可重新绑定。',
        okText: '解除',
      }}
      act={() => call('POST /staff/accounts/{id}/reset-second-factor', { params: { id }, body: { version } })}
      onDone={refresh}
      onConflict={refresh}
    >
      解除动态码
    </ConfirmButton>
  );
}
