import { useQuery } from '@tanstack/react-query';
import type { Viewing } from '@market/contract/disclosure';
import { minuteText } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Pager } from '../../components/pager';
import { Panel } from '../../components/panel';
import { RowTable } from '../../components/row-table';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';

const columns: TableColumnsType<Viewing> = [
  {
    title: '时间',
    key: 'at',
    className: 'num',
    render: (_, { at }) => minuteText(at, clock.now()),
  },
  { title: '单位', dataIndex: 'organizationName' },
  { title: '人', dataIndex: 'personName' },
  {
    title: '打开了什么',
    key: 'what',
    render: (_, { part, name, mark }) =>
      part === 'text' ? '文字和目录' : `${name}${mark === 'number' ? '（未加水印，按编号）' : ''}`,
  },
  { title: '编号', key: 'no', render: (_, { no }) => <span className="mono">{no}</span> },
];

/** 查阅记录, the newest first. */
export function ViewingLog({ challengeId }: { challengeId: string }) {
  const pages = useCursorPages(challengeId);
  const { data, isPending } = useQuery(
    read('GET /staff/challenges/{id}/viewings', { params: { id: challengeId }, query: { cursor: pages.cursor } }),
  );
  const nextCursor = data?.nextCursor ?? null;
  return (
    <Panel title="查阅记录" flush>
      <RowTable
        fit
        rowKey="id"
        columns={columns}
        rows={data?.items ?? []}
        loading={isPending}
        empty={{ text: '还没有人打开过', reason: '' }}
      />
      {(nextCursor || pages.previous) && <Pager pages={pages} nextCursor={nextCursor} />}
    </Panel>
  );
}
