import {
  milestoneStateLabels,
  type AgreementView,
  type MilestoneState,
  type MilestoneView,
} from '@market/contract/agreement';
import { isoDay } from '@market/contract/shared';
import type { TableColumnsType } from 'antd';
import { Panel } from '../../components/panel';
import { RowTable } from '../../components/row-table';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { MeasuredTable } from './measured-table';

const tones: Partial<Record<MilestoneState, Tone>> = {
  submitted: 'blue',
  accepted: 'ok',
  rework: 'warn',
  overdue: 'bad',
};
const day = (at: string | null) => (at ? isoDay(at) : '—');

const columnsFor = (indicators: AgreementView['indicators']): TableColumnsType<MilestoneView> => [
  {
    title: '里程碑',
    key: 'title',
    render: (_, { number, title, deliverable, report, decision, measured }) => (
      <>
        {number + 1}. {title}
        <div className="cap">交付 {deliverable}</div>
        {report && <p className="lab prewrap">{report}</p>}
        {decision && <p className="lab prewrap">发榜方：{decision}</p>}
        {measured.length > 0 && <MeasuredTable indicators={indicators} measured={measured} />}
      </>
    ),
  },
  { title: '期限', dataIndex: 'dueOn', width: 110, className: 'num' },
  { title: '提交', key: 'submittedAt', width: 110, className: 'num', render: (_, row) => day(row.submittedAt) },
  { title: '答复', key: 'decidedAt', width: 110, className: 'num', render: (_, row) => day(row.decidedAt) },
  {
    title: '状态',
    key: 'state',
    width: 90,
    render: (_, { state }) => <ToneTag tone={tones[state] ?? 'plain'}>{milestoneStateLabels[state]}</ToneTag>,
  },
];

export const MilestonesPanel = ({ agreement }: { agreement: AgreementView }) => (
  <Panel title="里程碑" note={`已确认 ${agreement.milestonesDone} / ${agreement.milestoneCount}`} flush>
    <RowTable
      rows={agreement.milestones}
      rowKey="id"
      fit
      columns={columnsFor(agreement.indicators)}
      empty={{ text: '合同还没有生效', reason: '双方签署后按条款建立里程碑。' }}
    />
  </Panel>
);
