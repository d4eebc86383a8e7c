import { useQuery } from '@tanstack/react-query';
import { listKinds, listLabels } from '@market/contract/lists';
import { lenses, lensLabels, type Lens } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { DownloadButton } from '../../components/download-button';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useListFilters } from './list-filters';
import styles from './lists-page.module.css';
import { ListTable } from './list-table';

const ALL = 'all';

/** 三张清单：what the public sees, for a pair of places and a time, to be counted, read and exported. */
export function ListsPage() {
  const { list, lens, query, narrow } = useListFilters();
  const request = { params: { list }, query: { ...query, ...(lens && { lens }) } };
  const pages = useCursorPages(JSON.stringify(request));
  const entries = useQuery(
    read('GET /lists/{list}', { ...request, query: { ...request.query, cursor: pages.cursor } }),
  );
  const figures = useQuery(read('GET /lists/{list}/figures', { params: { list }, query })).data;
  const all = figures && figures.past + figures.present + figures.future;
  const kindLabels = Object.fromEntries(
    (figures?.kinds ?? []).map(({ kind, label, count }) => [kind, `${label} ${count}`]),
  );
  const time = (label: string, count: number | undefined) => `${label} ${count ?? '—'}`;
  return (
    <PageFrame
      bar={
        <>
          <Segmented
            aria-label="清单"
            value={list}
            options={listKinds.map((value) => ({ value, label: listLabels[value] }))}
            onChange={(value) => narrow({ list: value, kind: undefined })}
          />
          <RegionSelect value={query.region} placeholder="一地" onChange={(region) => narrow({ region })} />
          <RegionSelect value={query.partner} placeholder="另一地" onChange={(partner) => narrow({ partner })} />
          <ChoiceSelect label="类别" labels={kindLabels} value={query.kind} onChange={(kind) => narrow({ kind })} />
          <SearchInput value={query.q} placeholder="搜名称、简介、来源" onSearch={(q) => narrow({ q })} />
          <DownloadButton operation="GET /staff/lists/{list}/export" request={request}>
            导出
          </DownloadButton>
        </>
      }
    >
      <PagedCard
        list={entries}
        pages={pages}
        total={lens ? figures?.[lens] : all}
        {...(figures && { note: `截至 ${minuteText(figures.asOf, clock.now())}` })}
      >
        {(rows) => (
          <>
            <div className={styles.lens}>
              <Segmented<Lens | typeof ALL>
                aria-label="时间"
                value={lens ?? ALL}
                options={[
                  { value: ALL, label: time('全部', all) },
                  ...lenses.map((value) => ({ value, label: time(lensLabels[value], figures?.[value]) })),
                ]}
                onChange={(value) => narrow({ lens: value === ALL ? undefined : value })}
              />
            </div>
            <ListTable entries={rows} loading={entries.isPending} />
          </>
        )}
      </PagedCard>
    </PageFrame>
  );
}
