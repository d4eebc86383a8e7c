import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRecordType } from '@market/contract/record';
import { DemoMark } from '../../components/demo-mark';
import { Pager } from '../../components/pager';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { StateView } from '../../components/state-view';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import styles from './map.module.css';
import { RecordLink } from './record-link';
import type { MapChoice } from './use-map-choice';

const A_PAGE = 8;

interface Props {
  /** 西,南,东,北, and one region of it alone. */
  part: { bbox: string; region?: string | undefined };
  choice: MapChoice;
}

/** The map in words: every record that stands there. */
export function InViewList({ part, choice: { layers, lens } }: Props) {
  const query = { ...part, layers: layers.join(), lens, limit: A_PAGE };
  const pages = useCursorPages(JSON.stringify(query));
  const records = useQuery({
    ...read('GET /map/records', { query: { ...query, cursor: pages.cursor } }),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={records}>
      {({ items, nextCursor, total }) =>
        items.length === 0 ? (
          <StateView title="这里没有所选图层的记录" reason="换一个图层或时间，或缩小地图再看。" />
        ) : (
          <>
            <ul className={styles.records} aria-label="图上的记录" aria-busy={records.isFetching}>
              {items.map((record) => (
                <li key={record.id}>
                  <RecordLink record={record} /> {record.demo && <DemoMark />}
                  <span className={styles.marks}>
                    <RegionMark code={record.regionCode} /> {getRecordType(record.recordType).label}
                  </span>
                </li>
              ))}
            </ul>
            <Pager pages={pages} nextCursor={nextCursor} total={total} />
          </>
        )
      }
    </QueryView>
  );
}
