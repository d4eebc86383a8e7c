import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { canEditRecords, dueLabels } from '@market/contract/record';
import { Button } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { LinkButton } from '../../components/link-button';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { ExportButton } from '../../components/export-button';
import { download } from '../../platform/download';
import { RecordTable } from './record-table';
import { QueueBulk } from './queue-bulk';
import { RoundFilter } from './round-filter';
import { stateFilterLabels, useTableFilters } from './table-filters';
import { TypeTabs } from './type-tabs';
import { useSelection } from './use-selection';

const everything = { q: undefined, region: undefined, state: undefined, due: undefined, round: undefined };

/** 数据维护：the table of one record type; everything in it follows from the type's description. */
export function TablePage() {
  const { spec, query, narrow, choose } = useTableFilters();
  const actor = useActor();
  const edits = canEditRecords(actor);
  const seesAll = actor.roles.includes('districtAdmin');
  const pages = useCursorPages(JSON.stringify(query));
  const records = useQuery(read('GET /staff/records', { query: { ...query, limit: 20, cursor: pages.cursor } }));
  const rows = records.data?.items ?? [];
  const selection = useSelection(rows, JSON.stringify(query));
  const narrowed = Object.keys(everything).some((key) => query[key as keyof typeof everything] !== undefined);
  const confirms = edits && query.due !== undefined;
  return (
    <PageFrame
      bar={<TypeTabs spec={spec} region={query.region} onChange={choose} />}
      filters={
        <>
          <SearchInput value={query.q} placeholder="名称、来源" width={200} onSearch={(q) => narrow({ q })} />
          {seesAll && <RegionSelect value={query.region} onChange={(region) => narrow({ region })} />}
          <ChoiceSelect
            label="状态"
            labels={stateFilterLabels}
            value={query.state}
            width={120}
            onChange={(state) => narrow({ state })}
          />
          <ChoiceSelect
            label="复核"
            labels={dueLabels}
            value={query.due}
            width={138}
            onChange={(due) => narrow({ due, sort: due && 'review' })}
          />
          <RoundFilter value={query.round} onChange={(round) => narrow({ round })} />
          {narrowed && (
            <Button type="text" onClick={() => narrow(everything)}>
              清除
            </Button>
          )}
        </>
      }
      actions={
        <>
          <ExportButton
            save={(kind) => download(`GET /staff/records/export/${kind}`, { query: { ...query, type: spec.type } })}
            total={records.data?.total}
            disabled={!records.data?.total}
          />
          {edits && (
            <LinkButton to="/import/new" icon={<ImportOutlined aria-hidden />}>
              导入
            </LinkButton>
          )}
          {edits && (
            <LinkButton
              to="/records/new/$type"
              params={{ type: spec.type }}
              color="primary"
              variant="solid"
              icon={<PlusOutlined aria-hidden />}
            >
              新增
            </LinkButton>
          )}
        </>
      }
    >
      <PagedCard list={records} pages={pages}>
        {() => (
          <>
            <RecordTable
              spec={spec}
              rows={rows}
              edits={edits}
              seesAll={seesAll}
              loading={records.isPending}
              sort={query.sort}
              selection={confirms ? selection : undefined}
              onSort={(sort) => narrow({ sort })}
            />
            {confirms && <QueueBulk tab="due" selection={selection} />}
          </>
        )}
      </PagedCard>
    </PageFrame>
  );
}
