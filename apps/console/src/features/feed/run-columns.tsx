import { feedOutcomeLabels, type FeedOutcome, type FeedView } from '@market/contract/feed';
import { minuteText } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { ToneTag, type Tone } from '../../components/tone-tag';

type Run = FeedView['runs'][number];
const tones: Record<FeedOutcome, Tone> = { batch: 'ok', unchanged: 'plain', failed: 'bad' };

function Details({ run }: { run: Run }) {
  if (run.batchId)
    return (
      <Link to="/import/$id" params={{ id: run.batchId }}>
        打开批次
      </Link>
    );
  return <>{run.message ?? '—'}</>;
}

export const runColumns = (now: Date): TableColumnsType<Run> => [
  { title: '时间', key: 'at', className: 'num', render: (_, { at }) => minuteText(at, now) },
  {
    title: '结果',
    key: 'outcome',
    render: (_, { outcome }) => <ToneTag tone={tones[outcome]}>{feedOutcomeLabels[outcome]}</ToneTag>,
  },
  { title: '对方答复', key: 'httpStatus', className: 'num', render: (_, { httpStatus }) => httpStatus ?? '—' },
  { title: '详情', key: 'details', render: (_, run) => <Details run={run} /> },
  { title: '谁抓取', key: 'by', render: (_, { by }) => by ?? '定时' },
];
