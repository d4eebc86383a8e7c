import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffAccount } from '@market/contract/account';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';

/** 解除动态码 for somebody who lost the phone and the recovery codes; the security admin's, never for oneself. */
export function ResetSecondFactor({ account: { id, displayName, secondFactor, version } }: { account: StaffAccount }) {
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const actor = useActor();
  const reset = useMutation({
    mutationFn: () => call('POST /staff/accounts/{id}/reset-second-factor', { params: { id }, body: { version } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['GET /staff/accounts'] }),
    onError: (error) => message.error(failureOf(error).text),
  });
  const ask = () =>
    modal.confirm({
      title: `解除${displayName}的动态码？`,
      content: '先当面或打电话确认是本人。解除后其全部设备退出登录，下次登录只要密码，可重新绑定。',
      okText: '解除',
      cancelText: '取消',
      onOk: () => reset.mutateAsync().catch(() => undefined),
    });
  if (!secondFactor || id === actor.accountId) return null;
  return (
    <Button type="link" danger onClick={ask}>
      解除动态码
    </Button>
  );
}
