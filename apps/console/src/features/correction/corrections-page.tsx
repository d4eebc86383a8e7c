import { useQuery } from '@tanstack/react-query';
import type { CorrectionView } from '@market/contract/correction';
import { publicRecordTypes } from '@market/contract/record';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { useCorrectionFilters } from './correction-filters';
import { CorrectionTable } from './correction-table';

const typeLabels: Record<string, string> = Object.fromEntries(
  publicRecordTypes.map(({ type, label }) => [type, label]),
);

/** 纠错工单：what readers say is wrong, in the order in which an answer is due. */
export function CorrectionsPage() {
  const { filters, narrow } = useCorrectionFilters();
  const seesAll = useActor().roles.includes('districtAdmin');
  const { region } = filters;
  const { data: counts } = useQuery(read('GET /staff/corrections/counts', { query: { region } }));
  const counted = (label: string, count: number | undefined) => (count ? `${label} ${count}` : label);
  const views: { value: CorrectionView; label: string }[] = [
    { value: 'unanswered', label: counted('待答复', counts?.unanswered) },
    { value: 'overdue', label: counted('已超期', counts?.overdue) },
    { value: 'today', label: counted('今天到期', counts?.today) },
    { value: 'answered', label: '已采纳' },
    { value: 'rejected', label: '未采纳' },
    { value: 'all', label: '全部' },
  ];
  return (
    <PageFrame
      bar={
        <>
          <Segmented options={views} value={filters.view} onChange={(view) => narrow({ view })} aria-label="状态" />
          {seesAll && <RegionSelect value={region} onChange={(code) => narrow({ region: code })} />}
          <ChoiceSelect
            label="记录类型"
            labels={typeLabels}
            value={filters.type}
            onChange={(type) => narrow({ type })}
          />
          <SearchInput value={filters.q} placeholder="记录、编号" onSearch={(q) => narrow({ q })} />
        </>
      }
    >
      <CorrectionTable filters={filters} />
    </PageFrame>
  );
}
