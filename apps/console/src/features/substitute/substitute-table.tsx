import { useQueryClient } from '@tanstack/react-query';
import { roleLabels } from '@market/contract/shared';
import {
  substituteStateLabels,
  whyCannotRevoke,
  type Substitute,
  type SubstituteState,
} from '@market/contract/substitute';
import type { TableColumnsType } from 'antd';
import { ConfirmButton } from '../../components/confirm-button';
import { RowTable } from '../../components/row-table';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { call } from '../../platform/client';
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
  const refresh = () =>
    Promise.all(
      [meQuery.queryKey, ['GET /staff/substitutes']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
  if (whyCannotRevoke(actor, row) !== undefined) return null;
  return (
    <ConfirmButton
      type="link"
      danger
      asks={{
        title: '结束替班',
        content: `${row.substituteName}从现在起不再代${row.absentName}办理，已办的不变。`,
        okText: '结束替班',
      }}
      act={() => call('POST /staff/substitutes/{id}/revoke', { params: { id: row.id } })}
      onDone={refresh}
      onConflict={refresh}
    >
      结束
    </ConfirmButton>
  );
}
