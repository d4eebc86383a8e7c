import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageFrame } from '../../components/page-frame';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { ObjectionTable } from './objection-table';

const stages = [
  { value: 'waiting' as const, label: '待处理' },
  { value: 'over' as const, label: '已处理' },
];

/** 异议处理: what was raised against award notices of one's place. */
export function ObjectionsPage() {
  const stage = useSearch({ from: '/desk/page/objections' }).stage === 'over' ? 'over' : 'waiting';
  const navigate = useNavigate();
  const pages = useCursorPages(stage);
  const objections = useQuery(read('GET /staff/objections', { query: { stage, cursor: pages.cursor } }));
  return (
    <PageFrame
      bar={
        <Segmented
          aria-label="待处理或已处理"
          value={stage}
          options={stages}
          onChange={(chosen) => void navigate({ to: '/objections', search: { stage: chosen } })}
        />
      }
    >
      <ObjectionTable list={objections} pages={pages} stage={stage} />
    </PageFrame>
  );
}
