import { useQuery } from '@tanstack/react-query';
import type { EvidenceRoot } from '@market/contract/evidence';
import { minuteText } from '@market/contract/shared';
import { Alert, type TableColumnsType } from 'antd';
import { CopyButton } from '../../components/copy-button';
import { DownloadButton } from '../../components/download-button';
import { PageFrame } from '../../components/page-frame';
import { PagedTable } from '../../components/paged-table';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';

const columns: TableColumnsType<EvidenceRoot> = [
  { title: '日期', dataIndex: 'day', width: 120, className: 'num' },
  { title: 'SM3 日根', dataIndex: 'root', render: (root: string) => <span className="mono">{root}</span> },
  {
    title: '生成',
    key: 'madeAt',
    width: 150,
    className: 'num',
    render: (_, { madeAt }) => minuteText(madeAt, clock.now()),
  },
  { title: '', key: 'copy', width: 110, render: (_, { root }) => <CopyButton text={root} label="复制" /> },
];

/** 存证日根：public, to be kept by whoever wants to check receipts without asking anyone. */
export function EvidencePage() {
  const pages = useCursorPages('evidence-roots');
  const list = useQuery(read('GET /evidence/roots', { query: { cursor: pages.cursor } }));
  return (
    <PageFrame
      bar={
        <DownloadButton operation="GET /evidence/export" request={{}}>
          导出清单
        </DownloadButton>
      }
    >
      <Alert
        type="info"
        showIcon
        title="每天的张榜、密封、开启、评分、公示、定榜等存证，次日零时后合成一个 SM3 日根公布。把清单存到别处，平台改不了过去。"
      />
      <PagedTable
        list={list}
        pages={pages}
        rowKey="day"
        columns={columns}
        empty={{ text: '还没有日根', reason: '有存证的第一天过完后，次日零时后公布。' }}
      />
    </PageFrame>
  );
}
