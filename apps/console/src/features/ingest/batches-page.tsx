import { UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { batchStateLabels, batchStates, workingStates } from '@market/contract/ingest';
import { recordTypes } from '@market/contract/record';
import { ChoiceSelect } from '../../components/choice-select';
import { LinkButton } from '../../components/link-button';
import { PageFrame } from '../../components/page-frame';
import { PagedTable } from '../../components/paged-table';
import { RegionSelect } from '../../components/region-select';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';
import { useActor } from '../../platform/session';
import { batchColumns } from './batch-columns';

const WORKING_REFRESH_MS = 2_000;
const typeLabels = Object.fromEntries(recordTypes.map(({ type, label }) => [type, label]));

/** 导入：the batches of the actor's places, the newest first. A batch left half way goes on from here. */
export function BatchesPage() {
  const search = useSearch({ from: '/desk/page/import' });
  const navigate = useNavigate({ from: '/import' });
  const seesAll = useActor().roles.includes('districtAdmin');
  const query = { type: search.type, region: search.region, state: oneOf(batchStates, search.state) };
  const narrow = (change: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const pages = useCursorPages(JSON.stringify(query));
  const batches = useQuery({
    ...read('GET /staff/batches', { query: { ...query, limit: 20, cursor: pages.cursor } }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((batch) => workingStates.includes(batch.state)) && WORKING_REFRESH_MS,
  });
  const narrowed = Object.values(query).some(Boolean);
  const start = (
    <LinkButton to="/import/new" color="primary" variant="solid" icon={<UploadOutlined aria-hidden />}>
      上传表格
    </LinkButton>
  );
  return (
    <PageFrame
      bar={
        <>
          <ChoiceSelect label="类型" labels={typeLabels} value={query.type} onChange={(type) => narrow({ type })} />
          {seesAll && <RegionSelect value={query.region} onChange={(region) => narrow({ region })} />}
          <ChoiceSelect
            label="状态"
            labels={batchStateLabels}
            value={query.state}
            onChange={(state) => narrow({ state })}
          />
        </>
      }
      actions={start}
    >
      <PagedTable
        list={batches}
        pages={pages}
        rowKey="id"
        columns={batchColumns(seesAll, clock.now())}
        empty={
          narrowed
            ? { text: '没有符合的批次' }
            : {
                text: '还没有导入过',
                reason: '上传一份 Excel、CSV 或 JSON，先看会写入什么，再提交。',
                actions: start,
              }
        }
      />
    </PageFrame>
  );
}
