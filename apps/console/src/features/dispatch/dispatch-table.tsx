import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DispatchRow, DispatchState } from '@market/contract/dispatch';
import { messageChannelLabels, messageGroupLabels } from '@market/contract/message';
import { minuteText } from '@market/contract/shared';
import { App, Button, type TableColumnsType } from 'antd';
import { RowTable } from '../../components/row-table';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';

const columns: TableColumnsType<DispatchRow> = [
  {
    title: '时间',
    key: 'createdAt',
    className: 'num',
    render: (_, { createdAt }) => minuteText(createdAt, clock.now()),
  },
  { title: '收件人', dataIndex: 'recipientName' },
  { title: '类别', key: 'group', render: (_, { group }) => messageGroupLabels[group] },
  { title: '渠道', key: 'channel', render: (_, { channel }) => messageChannelLabels[channel] },
  { title: '试过', key: 'attempts', className: 'num', render: (_, { attempts }) => `${attempts} 次` },
  { title: '去向', key: 'outcome', render: (_, row) => outcomeOf(row) },
];

function outcomeOf({ state, lastError, availableAt, sentAt }: DispatchRow): string {
  if (state === 'sent') return `${minuteText(sentAt ?? '', clock.now())} 发出`;
  if (state === 'waiting')
    return [`${minuteText(availableAt, clock.now())} 发`, lastError && `上次：${lastError}`].filter(Boolean).join('，');
  return lastError ?? '—';
}

const empty: Partial<Record<DispatchState, string>> = { dead: '没有送不到的', waiting: '没有待发的' };

export function DispatchTable({
  rows,
  loading,
  state,
}: {
  rows: DispatchRow[];
  loading: boolean;
  state: DispatchState;
}) {
  return (
    <RowTable
      rowKey="id"
      columns={
        state === 'dead'
          ? [...columns, { title: '', key: 'resend', align: 'right', render: (_, { id }) => <Resend id={id} /> }]
          : columns
      }
      rows={rows}
      loading={loading}
      empty={{ text: empty[state] ?? '没有' }}
    />
  );
}

function Resend({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const resend = useMutation({
    mutationFn: () => call('POST /staff/dispatches/{id}/resend', { params: { id } }),
    onSuccess: () => message.success('几秒内重发'),
    onError: (error) => message.error(failureOf(error).text),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['GET /staff/dispatches'] }),
  });
  return (
    <Button type="link" loading={resend.isPending} onClick={() => resend.mutate()}>
      重发
    </Button>
  );
}
