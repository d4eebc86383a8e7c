import type { TextRow } from '@market/contract/record';
import styles from './record-page.module.css';

/** A content line by line. */
export const RecordFacts = ({ rows }: { rows: readonly TextRow[] }) => (
  <dl className={styles.facts}>
    {rows.map(({ path, label, text }) => (
      <div key={path} style={{ display: 'contents' }}>
        <dt>{label}</dt>
        <dd className="prewrap">{text}</dd>
      </div>
    ))}
  </dl>
);
