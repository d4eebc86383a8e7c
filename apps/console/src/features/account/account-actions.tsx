import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isGuarded, type StaffAccount } from '@market/contract/account';
import { App, Button } from 'antd';
import { useState } from 'react';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useActor } from '../../platform/session';
import type { Asking } from '../../components/ask-approval';
import { accountWords } from './account-words';
import { GrantRoles } from './grant-roles';
import { invitationIssued, type Issued } from '../../components/secret-issued';

interface Props {
  account: StaffAccount;
  onIssued: (issued: Issued) => void;
  onAsk: (asking: Asking) => void;
}

/** A new secret for the same account: a person's invitation, a platform's key. */
async function renew(account: StaffAccount): Promise<Issued> {
  const { id, username, displayName, regionCode, version } = account;
  if (!account.roles.includes('cityPlatform')) {
    const request = { params: { id }, body: { version } };
    return invitationIssued(await call('POST /staff/accounts/{id}/invite', request));
  }
  const body = { username, displayName, regionCode: regionCode ?? '' };
  const { key } = await call('POST /staff/accounts/city-key', { body });
  return { username, kind: '密钥', secret: key };
}

const shownIn = ['GET /staff/accounts', 'GET /staff/invitations'];

/** 停用、启用、重新邀请或重发密钥, each asked about once. Nobody shuts the door on oneself. */
export function AccountActions({ account, onIssued, onAsk }: Props) {
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const actor = useActor();
  const request = { params: { id: account.id }, body: { version: account.version } };
  const refresh = () =>
    Promise.all(shownIn.map((operation) => queryClient.invalidateQueries({ queryKey: [operation] })));
  const onError = (error: Error) => {
    message.error(failureOf(error).text);
    if (isConflict(error)) void refresh();
  };
  const disabled = account.state === 'disabled';
  const words = accountWords(account);
  const turn = useMutation({
    mutationFn: () =>
      disabled ? call('POST /staff/accounts/{id}/enable', request) : call('POST /staff/accounts/{id}/disable', request),
    onSuccess: refresh,
    onError,
  });
  const change = useMutation({
    mutationFn: () => renew(account),
    onSuccess: async (issued) => {
      onIssued(issued);
      await refresh();
    },
    onError,
  });

  const own = account.id === actor.accountId;
  const ref = { accountId: account.id, version: account.version };
  const personal = !account.roles.some((role) => role === 'cityPlatform' || role === 'expert');
  const guarded = isGuarded(account);
  const [granting, setGranting] = useState(false);
  const ask = ({ verb, title, content }: (typeof words)['turn'], act: () => Promise<unknown>) =>
    modal.confirm({
      title,
      content,
      okText: verb,
      cancelText: '取消',
      onOk: () => act().catch(() => undefined),
    });

  return (
    <>
      {personal && !own && !disabled && (
        <Button type="link" onClick={() => setGranting(true)}>
          变更身份
        </Button>
      )}
      {granting && <GrantRoles account={account} onAsk={onAsk} onClose={() => setGranting(false)} />}
      <Button
        type="link"
        disabled={words.renew.whyNot !== undefined || own}
        title={own ? '不能重新邀请自己' : words.renew.whyNot}
        onClick={() =>
          guarded ? onAsk({ kind: 'inviteAccount', payload: ref }) : ask(words.renew, () => change.mutateAsync())
        }
      >
        {words.renew.verb}
      </Button>
      <Button
        type="link"
        danger={!disabled}
        disabled={own}
        {...(own && { title: '不能停用自己的账号' })}
        onClick={() =>
          guarded && disabled
            ? onAsk({ kind: 'enableAccount', payload: ref })
            : ask(words.turn, () => turn.mutateAsync())
        }
      >
        {words.turn.verb}
      </Button>
    </>
  );
}
