import { useQuery } from '@tanstack/react-query';
import { panelStateLabels, seatStateLabels, type SeatRow } from '@market/contract/judging';
import { minuteText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { DemoMark } from '../../components/demo-mark';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { TableCard } from '../../components/table-card';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';

const owed = ({ state, panelState }: SeatRow): boolean =>
  state === 'invited' || (state === 'seated' && panelState === 'scoring');

const columns: TableColumnsType<SeatRow> = [
  {
    title: '榜单',
    key: 'title',
    render: (_, { id, challengeTitle, organizationName, demo }) => (
      <>
        <Link to="/seats/$id" params={{ id }}>
          {challengeTitle}
        </Link>{' '}
        {demo && <DemoMark />}
        <div className="cap">{organizationName}</div>
      </>
    ),
  },
  { title: '地区', key: 'region', width: 100, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  {
    title: '邀请时间',
    key: 'invitedAt',
    width: 150,
    className: 'num',
    render: (_, { invitedAt }) => minuteText(invitedAt, clock.now()),
  },
  { title: '评审组', key: 'panel', width: 100, render: (_, { panelState }) => panelStateLabels[panelState] },
  {
    title: '我',
    key: 'state',
    width: 110,
    render: (_, row) => <ToneTag tone={owed(row) ? 'warn' : 'plain'}>{seatStateLabels[row.state]}</ToneTag>,
  },
];

/** 我的评审: what the expert was asked to judge. */
export function SeatsPage() {
  const seats = useQuery(read('GET /staff/seats', {}));
  return (
    <PageFrame>
      <QueryView query={seats} rows={6}>
        {({ items }) => (
          <TableCard>
            <RowTable
              rows={items}
              rowKey="id"
              columns={columns}
              empty={{ text: '还没有评审', reason: '科技局邀请你评审时，会出现在这里，也会发站内信。' }}
            />
          </TableCard>
        )}
      </QueryView>
    </PageFrame>
  );
}
