import { challengeKindLabels, challengeStateLabels } from '@market/contract/challenge';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { useActor } from '../../platform/session';
import { QueueBoard } from './queue-board';
import { useQueueFilters, type QueueView } from './queue-filters';
import { QueueList } from './queue-list';

const views: { value: QueueView; label: string }[] = [
  { value: 'board', label: '看板' },
  { value: 'list', label: '列表' },
];

/** 榜单审核：what waits for the bureau and what became of it. */
export function QueuePage() {
  const { filters, narrow, view, show } = useQueueFilters();
  const seesAll = useActor().roles.includes('districtAdmin');
  return (
    <PageFrame
      bar={
        <>
          <Segmented options={views} value={view} onChange={show} />
          {seesAll && <RegionSelect value={filters.region} onChange={(region) => narrow({ region })} />}
          <ChoiceSelect
            label="榜单类型"
            labels={challengeKindLabels}
            value={filters.kind}
            onChange={(kind) => narrow({ kind })}
          />
          {view === 'list' && (
            <ChoiceSelect
              label="状态"
              labels={challengeStateLabels}
              value={filters.state}
              onChange={(state) => narrow({ state })}
            />
          )}
          <SearchInput value={filters.q} placeholder="标题、单位" onSearch={(q) => narrow({ q })} />
        </>
      }
      actions={<span className="lab">初审不超过 5 个工作日</span>}
    >
      {view === 'board' ? <QueueBoard filters={filters} /> : <QueueList filters={filters} />}
    </PageFrame>
  );
}
