import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  invitationStateLabels,
  invitationStates,
  type InvitationState,
  type StaffInvitation,
} from '@market/contract/staff-invitation';
import { minuteText, roleLabels } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { ConfirmButton } from '../../components/confirm-button';
import { PagedTable } from '../../components/paged-table';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';

const tones: Record<InvitationState, Tone> = { open: 'blue', accepted: 'ok', expired: 'warn', revoked: 'plain' };

const columns: TableColumnsType<StaffInvitation> = [
  { title: '账号', key: 'username', render: (_, { username }) => <span className="mono">{username}</span> },
  { title: '姓名', dataIndex: 'displayName' },
  { title: '身份', key: 'roles', render: (_, { roles }) => roles.map((role) => roleLabels[role]).join('、') },
  { title: '邀请人', dataIndex: 'invitedByName' },
  { title: '发出', key: 'createdAt', className: 'num', render: (_, row) => minuteText(row.createdAt, clock.now()) },
  { title: '有效到', key: 'expiresAt', className: 'num', render: (_, row) => minuteText(row.expiresAt, clock.now()) },
  {
    title: '状态',
    key: 'state',
    render: (_, { state }) => <ToneTag tone={tones[state]}>{invitationStateLabels[state]}</ToneTag>,
  },
];

/** 邀请：who was invited and what became of it. An expired one is sent anew from the account. */
export function InvitationTable({ state, keeps }: { state: string | undefined; keeps: boolean }) {
  const chosen = oneOf(invitationStates, state);
  const pages = useCursorPages(chosen ?? '');
  const invitations = useQuery(read('GET /staff/invitations', { query: { state: chosen, cursor: pages.cursor } }));
  const act = {
    title: '',
    key: 'act',
    align: 'right' as const,
    render: (_: unknown, row: StaffInvitation) => <Revoke row={row} />,
  };
  return (
    <PagedTable
      list={invitations}
      pages={pages}
      rowKey="id"
      columns={keeps ? [...columns, act] : columns}
      empty={{ text: '没有这样的邀请。新建账号或在账号上点“重新邀请”，就有一条' }}
      onRow={({ username }) => ({ 'data-invitation': username }) as React.HTMLAttributes<HTMLElement>}
    />
  );
}

function Revoke({ row: { id, username, state } }: { row: StaffInvitation }) {
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['GET /staff/invitations'] });
  if (state !== 'open') return null;
  return (
    <ConfirmButton
      type="link"
      danger
      asks={{
        title: `撤销给 ${username} 的邀请`,
        content: '邀请链接立即失效。账号还在，可以重新邀请或停用。',
        okText: '撤销',
      }}
      act={() => call('POST /staff/invitations/{id}/revoke', { params: { id } })}
      onDone={refresh}
      onConflict={refresh}
    >
      撤销
    </ConfirmButton>
  );
}
