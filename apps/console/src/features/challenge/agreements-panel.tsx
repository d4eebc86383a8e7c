import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AgreementRow } from '@market/contract/agreement';
import { withAgreement, type ChallengeState, type StaffChallenge } from '@market/contract/challenge';
import type { TableColumnsType } from 'antd';
import { AgreementStateTag, MilestoneCount, paymentCountText } from '../../components/agreement-marks';
import { FailureView } from '../../components/failure-view';
import { Panel } from '../../components/panel';
import { RowTable } from '../../components/row-table';
import { read } from '../../platform/query';
import { RankResults } from './rank-results';

const columns: TableColumnsType<AgreementRow> = [
  {
    title: '合同',
    key: 'no',
    render: (_, { id, no, bidderName, place }) => (
      <>
        <Link to="/agreements/$id" params={{ id }} className="mono">
          {no}
        </Link>
        <div className="cap">
          {bidderName}
          {place !== null && `　结果第 ${place}`}
        </div>
      </>
    ),
  },
  { title: '状态', key: 'state', width: 110, render: (_, { state }) => <AgreementStateTag state={state} /> },
  { title: '里程碑', key: 'milestones', width: 150, render: (_, row) => <MilestoneCount row={row} /> },
  { title: '付款', key: 'payments', width: 230, render: (_, row) => paymentCountText(row) },
  { title: '到期', key: 'endsOn', width: 110, className: 'num', render: (_, { endsOn }) => endsOn ?? '—' },
];

const groups: readonly ChallengeState[] = withAgreement;

/** 合同与履约 of one challenge; there are none before it was awarded. */
export function AgreementsPanel({ challenge }: { challenge: StaffChallenge }) {
  const { id: challengeId, state } = challenge;
  const awarded = groups.includes(state);
  const list = useQuery({ ...read('GET /staff/agreements', { query: { challengeId } }), enabled: awarded });
  if (!awarded) return null;
  return (
    <Panel title="合同与履约" extra={list.data && <RankResults challenge={challenge} rows={list.data.items} />} flush>
      {list.isError ? (
        <FailureView error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <RowTable
          rows={list.data?.items ?? []}
          loading={list.isPending}
          rowKey="id"
          columns={columns}
          empty={{ text: '合同正在建立', reason: '定榜后由平台按榜单和中榜方案建立，几分钟内出现。' }}
        />
      )}
    </Panel>
  );
}
