import { useMutation, useQueryClient } from '@tanstack/react-query';
import { roleLabels } from '@market/contract/shared';
import {
  substituteStateLabels,
  whyCannotRevoke,
  type Substitute,
  type SubstituteState,
} from '@market/contract/substitute';
import { App, Button, type TableColumnsType } from 'antd';
import { RowTable } from '../../components/row-table';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { meQuery, useActor } from '../../platform/session';

const tones: Record<SubstituteState, Tone> = { coming: 'blue', active: 'ok', over: 'plain', revoked: 'plain' };

const columns: TableColumnsType<Substitute> = [
  { title: '不在的', dataIndex: 'absentName' },
  { title: '替班的', dataIndex: 'substituteName' },
  { title: '职责', key: 'roles', render: (_, { roles }) => roles.map((role) => roleLabels[role]).join('、') },
  { title: '日子', key: 'days', className: 'num', render: (_, { fromDay, untilDay }) => `${fromDay} 到 ${untilDay}` },
  { title: '交代', dataIndex: 'note' },
  {
    title: '状态',
    key: 'state',
    render: (_, { state }) => <ToneTag tone={tones[state]}>{substituteStateLabels[state]}</ToneTag>,
  },
  { title: '', key: 'revoke', align: 'right', render: (_, row) => <Revoke row={row} /> },
];

export const SubstituteTable = ({ rows }: { rows: readonly Substitute[] }) => (
  <RowTable
    rowKey="id"
    columns={columns}
    rows={rows}
    empty={{ text: '没有人替班。请假前点“请人替班”，提醒和待办会转给替班的同事' }}
  />
);

function Revoke({ row }: { row: Substitute }) {
  const actor = useActor();
  const queryClient = useQueryClient();
  const { modal, message } = App.useApp();
  const revoke = useMutation({
    mutationFn: () => call('POST /staff/substitutes/{id}/revoke', { params: { id: row.id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
    onError: (error) => message.error(failureOf(error).text),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['GET /staff/substitutes'] }),
  });
  if (whyCannotRevoke(actor, row) !== undefined) return null;
  const ask = () =>
    modal.confirm({
      title: '结束替班',
      content: `${row.substituteName}从现在起不再代${row.absentName}办理，已办的不变。`,
      okText: '结束替班',
      cancelText: '取消',
      onOk: () => revoke.mutateAsync().catch(() => undefined),
    });
  return (
    <Button type="link" danger onClick={ask}>
      结束
    </Button>
  );
}
