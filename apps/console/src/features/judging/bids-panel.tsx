import { bidStateLabels } from '@market/contract/bid';
import type { DeskBid, JudgingDesk } from '@market/contract/judging';
import { formatAmount, minuteText } from '@market/contract/shared';
import { Button, type TableColumnsType } from 'antd';
import { Panel } from '../../components/panel';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';

const columns = (desk: JudgingDesk, onShow: (id: string) => void): TableColumnsType<DeskBid> => {
  const means = new Map(desk.panel?.scores?.map(({ bidId, mean }) => [bidId, mean]));
  return [
    {
      title: '方案',
      key: 'bid',
      render: (_, { organizationName, no }) => (
        <>
          {organizationName}
          <div className="cap mono">{no}</div>
        </>
      ),
    },
    { title: '地区', key: 'region', render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
    {
      title: '报价',
      key: 'offer',
      className: 'num',
      render: (_, { content }) =>
        content ? (
          <>
            {formatAmount(content.priceFen)}
            <div className="cap">{content.durationMonths} 个月</div>
          </>
        ) : (
          '发榜方可见'
        ),
    },
    {
      title: '提交',
      key: 'at',
      width: 124,
      className: 'num',
      render: (_, bid) => minuteText(bid.submittedAt, clock.now()),
    },
    {
      title: '均分',
      key: 'mean',
      width: 72,
      align: 'right',
      className: 'num',
      render: (_, { id }) => means.get(id) ?? '—',
    },
    {
      title: '结果',
      key: 'state',
      render: (_, { state, rank }) => (
        <ToneTag tone={state === 'awarded' ? 'ok' : 'plain'}>
          {bidStateLabels[state]}
          {rank !== null && `，第 ${rank} 名`}
        </ToneTag>
      ),
    },
    {
      title: '',
      key: 'read',
      render: (_, { id, content, organizationName }) =>
        content && (
          <Button type="link" aria-label={`看${organizationName}的方案`} onClick={() => onShow(id)}>
            看方案
          </Button>
        ),
    },
  ];
};

export const BidsPanel = ({ desk, onShow }: { desk: JudgingDesk; onShow: (id: string) => void }) => (
  <Panel title="方案" note={`${desk.bids.length} 份，查看有记录`} flush>
    <RowTable
      rows={desk.bids}
      rowKey="id"
      fit
      columns={columns(desk, onShow)}
      empty={{ text: '没有开启的方案', reason: '发榜方开启后出现在这里。' }}
    />
  </Panel>
);
