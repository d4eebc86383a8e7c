import { useQuery } from '@tanstack/react-query';
import { sessionChannelLabels, type OwnSession } from '@market/contract/account';
import { minuteText } from '@market/contract/shared';
import { App, Button, type TableColumnsType } from 'antd';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import { useOwnAct } from './use-own-act';

const columns = (onEnd: (session: OwnSession) => void, busy: boolean): TableColumnsType<OwnSession> => [
  {
    title: '设备',
    key: 'device',
    render: (_, { device, channel, current }) => (
      <>
        {[sessionChannelLabels[channel], device].filter(Boolean).join(' · ')}{' '}
        {current && <ToneTag tone="ok">这台</ToneTag>}
      </>
    ),
  },
  { title: 'IP 地址', dataIndex: 'ip', className: 'mono' },
  {
    title: '登录',
    key: 'createdAt',
    className: 'num',
    render: (_, { createdAt }) => minuteText(createdAt, clock.now()),
  },
  {
    title: '最近操作',
    key: 'lastSeenAt',
    className: 'num',
    render: (_, { lastSeenAt }) => minuteText(lastSeenAt, clock.now()),
  },
  {
    title: '',
    key: 'end',
    align: 'right',
    render: (_, session) =>
      !session.current && (
        <Button type="link" danger disabled={busy} onClick={() => onEnd(session)}>
          退出登录
        </Button>
      ),
  },
];

export function SessionsPanel() {
  const { message } = App.useApp();
  const sessions = useQuery(read('GET /my/sessions', {}));
  const end = useOwnAct(({ id }: OwnSession) => call('POST /my/sessions/{id}/revoke', { params: { id } }));
  const ask = (session: OwnSession) =>
    end.mutate(session, {
      onSuccess: () => void message.success('那台设备已退出登录'),
      onError: (error) => void message.error(failureOf(error).text),
    });
  return (
    <Panel title="登录设备" note="不认识的，让它退出登录，再更换密码" flush>
      <QueryView query={sessions} rows={2}>
        {({ items }) => (
          <RowTable rows={items} rowKey="id" columns={columns(ask, end.isPending)} empty={{ text: '没有登录的设备' }} />
        )}
      </QueryView>
    </Panel>
  );
}
