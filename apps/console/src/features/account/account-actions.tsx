import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffAccount } from '@market/contract/account';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useActor } from '../../platform/session';
import type { Issued } from './password-issued';

interface Props {
  account: StaffAccount;
  onIssued: (issued: Issued) => void;
}

/** 停用、启用、重置密码, each asked about once. Nobody shuts the door on oneself. */
export function AccountActions({ account, onIssued }: Props) {
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const actor = useActor();
  const request = { params: { id: account.id }, body: { version: account.version } };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['GET /staff/accounts'] });
  const onError = (error: Error) => {
    message.error(failureOf(error).text);
    if (isConflict(error)) void refresh();
  };
  const disabled = account.state === 'disabled';
  const turn = useMutation({
    mutationFn: () =>
      disabled ? call('POST /staff/accounts/{id}/enable', request) : call('POST /staff/accounts/{id}/disable', request),
    onSuccess: refresh,
    onError,
  });
  const reset = useMutation({
    mutationFn: () => call('POST /staff/accounts/{id}/reset-password', request),
    onSuccess: async (answer) => {
      onIssued({ username: answer.account.username, password: answer.password });
      await refresh();
    },
    onError,
  });

  const askTurn = () =>
    modal.confirm({
      title: disabled ? `启用 ${account.username}` : `停用 ${account.username}`,
      content: disabled ? '启用后可以重新登录。' : '停用后立即退出登录，不能再登录；做过的事仍留在审计日志里。',
      okText: disabled ? '启用' : '停用',
      cancelText: '取消',
      onOk: () => turn.mutateAsync().catch(() => undefined),
    });
  const askReset = () =>
    modal.confirm({
      title: `重置 ${account.username} 的密码`,
      content: '原密码立即失效，并解除锁定。新密码只显示一次。',
      okText: '重置密码',
      cancelText: '取消',
      onOk: () => reset.mutateAsync().catch(() => undefined),
    });

  return (
    <>
      <Button type="link" onClick={askReset}>
        重置密码
      </Button>
      <Button
        type="link"
        danger={!disabled}
        disabled={account.id === actor.accountId}
        {...(account.id === actor.accountId && { title: '不能停用自己的账号' })}
        onClick={askTurn}
      >
        {disabled ? '启用' : '停用'}
      </Button>
    </>
  );
}
