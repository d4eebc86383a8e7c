import { useQuery } from '@tanstack/react-query';
import { getRecordType } from '@market/contract/record';
import { Button } from 'antd';
import { DemoMark } from '../../components/demo-mark';
import { FreshnessMark } from '../../components/freshness-mark';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { SourceMark } from '../../components/source-mark';
import { read } from '../../platform/query';
import styles from './map.module.css';
import { RecordLink } from './record-link';

/** A point's card: what it is and who says so, and the way to all of it. */
export function RecordPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const record = useQuery(read('GET /records/{id}', { params: { id } }));
  return (
    <div className={styles.body}>
      <QueryView query={record} rows={4}>
        {(found) => (
          <>
            <h3>
              <RecordLink record={found} /> {found.demo && <DemoMark />}
            </h3>
            <p className={styles.marks}>
              <RegionMark code={found.regionCode} /> {getRecordType(found.recordType).label}
            </p>
            <p>{found.location?.address || found.summary}</p>
            <p className={styles.marks}>
              <SourceMark kind={found.provenance} /> <FreshnessMark {...found} />
            </p>
          </>
        )}
      </QueryView>
      <Button onClick={onClose}>看图上的记录</Button>
    </div>
  );
}
