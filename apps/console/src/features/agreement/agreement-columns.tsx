import { Link } from '@tanstack/react-router';
import type { AgreementRow } from '@market/contract/agreement';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { AgreementStateTag, MilestoneCount, paymentCountText } from '../../components/agreement-marks';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { RegionMark } from '../../components/region-mark';

export const agreementColumns: TableColumnsType<AgreementRow> = [
  {
    title: '榜单',
    key: 'title',
    render: (_, { id, challengeTitle, no, demo }) => (
      <>
        <Link to="/agreements/$id" params={{ id }}>
          {challengeTitle}
        </Link>{' '}
        {demo && <DemoMark />}
        <div className="cap mono">{no}</div>
      </>
    ),
  },
  {
    title: '发榜方与揭榜方',
    key: 'parties',
    render: (_, { demanderName, bidderName }) => (
      <>
        {demanderName}
        <div className="cap">{bidderName}</div>
      </>
    ),
  },
  { title: '城市', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  { title: '金额', key: 'price', align: 'right', width: 110, render: (_, { priceFen }) => <Amount fen={priceFen} /> },
  {
    title: '里程碑与付款',
    key: 'progress',
    width: 190,
    render: (_, row) => (
      <>
        <MilestoneCount row={row} />
        <div className="cap">{paymentCountText(row)}</div>
      </>
    ),
  },
  { title: '到期', key: 'endsOn', width: 110, className: 'num', render: (_, { endsOn }) => endsOn ?? '—' },
  { title: '更新', key: 'updatedAt', width: 110, className: 'num', render: (_, row) => isoDay(row.updatedAt) },
  { title: '状态', key: 'state', width: 110, render: (_, { state }) => <AgreementStateTag state={state} /> },
];
