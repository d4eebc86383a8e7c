import { challengeKindLabels, challengeStateLabels } from '@market/contract/challenge';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { ExportButton } from '../../components/export-button';
import { PageFrame } from '../../components/page-frame';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { download } from '../../platform/download';
import { useActor } from '../../platform/session';
import { fieldLabels, overdueLabels, sortLabels } from './filter-labels';
import { QueueBoard } from './queue-board';
import { useQueueFilters, type QueueView } from './queue-filters';
import { QueueList } from './queue-list';

const views: { value: QueueView; label: string }[] = [
  { value: 'board', label: '看板' },
  { value: 'list', label: '列表' },
];

/** 榜单审核：every challenge in scope, where it stands and whose turn it is. */
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
            width={104}
          />
          <ChoiceSelect
            label="领域"
            labels={fieldLabels}
            value={filters.field}
            onChange={(field) => narrow({ field })}
            width={104}
          />
          <ChoiceSelect
            label="期限"
            labels={overdueLabels}
            value={filters.overdue}
            onChange={(overdue) => narrow({ overdue })}
            width={96}
          />
          <ChoiceSelect label="次序" labels={sortLabels} value={filters.sort} onChange={(sort) => narrow({ sort })} />
          {view === 'list' && (
            <ChoiceSelect
              label="状态"
              labels={challengeStateLabels}
              value={filters.state}
              onChange={(state) => narrow({ state })}
              width={104}
            />
          )}
          <SearchInput value={filters.q} placeholder="标题、单位" width={200} onSearch={(q) => narrow({ q })} />
        </>
      }
      actions={
        <ExportButton save={(kind) => download(`GET /staff/challenge-board/export/${kind}`, { query: filters })} />
      }
    >
      {view === 'board' ? <QueueBoard filters={filters} /> : <QueueList filters={filters} />}
    </PageFrame>
  );
}
