import { useQuery } from '@tanstack/react-query';
import { useParams, Link } from '@tanstack/react-router';
import type { StaffChallengeRow } from '@market/contract/challenge';
import { contestStageLabels } from '@market/contract/contest';
import { minuteText } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Amount } from '../../components/amount';
import { ChallengeStateTag } from '../../components/challenge-state-tag';
import { Facts } from '../../components/facts';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';

const columns: TableColumnsType<StaffChallengeRow> = [
  {
    title: '题目',
    key: 'title',
    render: (_, { id, title, organizationName }) => (
      <>
        <Link to="/challenges/$id" params={{ id }}>
          {title}
        </Link>
        <div className="cap">{organizationName}</div>
      </>
    ),
  },
  { title: '领域', dataIndex: 'field', width: 120 },
  { title: '清晰度', dataIndex: 'clarity', width: 90, align: 'right', className: 'num' },
  {
    title: '榜额',
    key: 'reward',
    width: 120,
    align: 'right',
    render: (_, { rewardFen }) => <Amount fen={rewardFen} />,
  },
  { title: '状态', key: 'state', width: 120, render: (_, { state }) => <ChallengeStateTag state={state} /> },
];

/** One contest and its topics; each is picked or not on its own desk. */
export function ContestPage() {
  const { id } = useParams({ from: '/desk/page/contests/$id' });
  const contest = useQuery(read('GET /staff/contests/{id}', { params: { id } }));
  return (
    <PageFrame>
      <QueryView query={contest}>
        {({ title, brief, regionCode, stage, collectUntil, topics, waiting, published, challenges }) => (
          <>
            <Panel title={title} note={contestStageLabels[stage]}>
              <Facts
                pairs
                facts={[
                  ['办赛地', <RegionMark code={regionCode} />],
                  ['征集截止', minuteText(collectUntil, clock.now())],
                  ['题目', `${topics} 题，待定 ${waiting}，已张榜 ${published}`],
                  ['征集说明', brief],
                ]}
              />
            </Panel>
            <Panel title="题目" note={stage === 'collecting' ? '征集期满后筛选' : '点开题目，选入或写明理由'} flush>
              <RowTable
                rows={challenges}
                loading={false}
                rowKey="id"
                columns={columns}
                empty={{ text: '还没有题目', reason: '单位在小程序“挑战赛”里提交。' }}
              />
            </Panel>
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}
