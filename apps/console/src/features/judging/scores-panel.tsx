import { servingSeats, type JudgingDesk, type PanelView } from '@market/contract/judging';
import type { TableColumnsType } from 'antd';
import { Panel } from '../../components/panel';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';

type Score = NonNullable<PanelView['scores']>[number];

/** 专家打分: nothing before all are in; then means, how far the experts are apart, and who stands out. */
export function ScoresPanel({ desk, panel }: { desk: JudgingDesk; panel: PanelView }) {
  const serving = panel.seats.filter(({ state }) => servingSeats.includes(state));
  const scored = serving.filter(({ state }) => state === 'scored');
  if (panel.state === 'forming') return null;
  return (
    <Panel
      title="专家打分"
      note={panel.scores ? '均分，括号里是最高与最低之差' : '交齐前谁的分都不显示'}
      extra={
        <span className="cap num" data-testid="sheets-in">
          {scored.length} / {serving.length} 已交
        </span>
      }
      flush
    >
      {panel.scores && (
        <RowTable
          rows={panel.scores}
          rowKey="bidId"
          size="small"
          fit
          columns={columns(desk, panel)}
          empty={{ text: '没有评分表', reason: '专家交分后出现在这里。' }}
        />
      )}
    </Panel>
  );
}

function columns(desk: JudgingDesk, panel: PanelView): TableColumnsType<Score> {
  const bidOf = (id: string) => desk.bids.find((bid) => bid.id === id);
  const nameOf = (seatId: string) => panel.seats.find(({ id }) => id === seatId)?.name ?? '';
  const totalOf = (seatId: string, bidId: string) =>
    panel.sheets?.find((sheet) => sheet.seatId === seatId && sheet.bidId === bidId)?.total;
  return [
    { title: '方案', key: 'bid', render: (_, { bidId }) => bidOf(bidId)?.organizationName },
    ...desk.criteria.map(({ id, name, weight }) => ({
      title: (
        <>
          {name}
          <div className="cap num">满分 {weight}</div>
        </>
      ),
      key: id,
      width: 84,
      align: 'right' as const,
      className: 'num',
      render: (_: unknown, { criteria }: Score) => {
        const own = criteria.find((criterion) => criterion.id === id);
        return own && `${own.mean}（${own.spread}）`;
      },
    })),
    {
      title: '合计',
      key: 'mean',
      width: 96,
      align: 'right',
      className: 'num',
      render: (_, { mean, spread }) => (
        <b>
          {mean}（{spread}）
        </b>
      ),
    },
    {
      title: '离群',
      key: 'outliers',
      render: (_, { outliers, bidId }) =>
        outliers.length === 0
          ? '—'
          : outliers.map((seatId) => (
              <ToneTag key={seatId} tone="warn">
                {nameOf(seatId)} {totalOf(seatId, bidId)}
              </ToneTag>
            )),
    },
  ];
}
