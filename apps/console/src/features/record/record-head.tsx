import { getRecordType, type StaffRecordRow } from '@market/contract/record';
import type { ReactNode } from 'react';
import { DemoMark } from '../../components/demo-mark';
import { FreshnessMark } from '../../components/freshness-mark';
import { RegionMark } from '../../components/region-mark';
import { SourceMark } from '../../components/source-mark';
import { ToneTag } from '../../components/tone-tag';
import styles from './record-page.module.css';
import { RecordStateTag } from './record-state-tag';

/** Which record this is, where it comes from, and how young it is. */
export const RecordHead = ({ row, extra }: { row: StaffRecordRow; extra?: ReactNode }) => (
  <header className={styles.head}>
    <div>
      <div className={styles.line}>
        <ToneTag tone="blue">{getRecordType(row.recordType).label}</ToneTag>
        <RecordStateTag row={row} />
        {row.demo && <DemoMark />}
      </div>
      <h2 data-testid="record-title">{row.title}</h2>
      <div className={`lab ${styles.line}`}>
        <RegionMark code={row.regionCode} />
        <SourceMark kind={row.provenance} />
        <span>{row.sourceName}</span>
        <FreshnessMark {...row} next />
      </div>
    </div>
    {extra && <div className={styles.line}>{extra}</div>}
  </header>
);
