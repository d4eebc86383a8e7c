import { recordTypes, revisionKindLabels } from '@market/contract/record';
import { Button, Segmented, Tag } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { RegionSelect } from '../../components/region-select';
import type { QueueFilters, QueueTab } from './queue-filters';
import styles from './queue.module.css';
import { RoundFilter } from './round-filter';
import { useRecordCounts, type Counted } from './use-record-counts';

/** Three tabs share the width of the queue. */
const MOST = 999;

interface Props {
  filters: QueueFilters;
  total: number | undefined;
}

export function QueueHead({ filters, total }: Props) {
  const { tab, kind, query, narrow, seesAll, verifies } = filters;
  const counts = useRecordCounts(query.region);
  const counted = (label: string, of: Counted) => {
    const count = counts(of);
    return count ? `${label} ${count > MOST ? `${MOST}+` : count}` : label;
  };
  const unchanged = counts('unchanged', query.type) ?? 0;
  const present = recordTypes.filter(({ type }) => type === query.type || counts(tab, type));
  const types = Object.fromEntries(present.map(({ type, label }) => [type, `${label} ${counts(tab, type) ?? ''}`]));
  return (
    <header className={styles.head}>
      <Segmented<QueueTab>
        block
        aria-label="队列"
        className={styles.tabs ?? ''}
        value={tab}
        options={[
          { value: 'pending', label: counted('待核验', 'pending') },
          { value: 'returned', label: counted('已退回', 'returned') },
          { value: 'due', label: counted('待复核', 'due') },
        ]}
        onChange={(next) => narrow({ tab: next, kind: undefined, type: undefined })}
      />
      <div className={styles.filters}>
        <ChoiceSelect
          label="全部类型"
          labels={types}
          value={query.type}
          width={126}
          onChange={(type) => narrow({ type })}
        />
        {seesAll && <RegionSelect value={query.region} onChange={(region) => narrow({ region })} />}
        {tab === 'pending' && (
          <ChoiceSelect
            label="变化"
            labels={revisionKindLabels}
            value={kind}
            width={126}
            onChange={(next) => narrow({ kind: next })}
          />
        )}
        {query.batch && (
          <Tag closable onClose={() => narrow({ batch: undefined })} className={styles.batch ?? ''}>
            一批导入的
          </Tag>
        )}
        <RoundFilter value={query.round} onChange={(round) => narrow({ round })} />
      </div>
      <p className={`cap ${styles.between}`} role="status">
        <span>
          <span className="num">{total ?? '—'}</span> 条
        </span>
        {tab === 'pending' && verifies && kind !== 'unchanged' && unchanged > 0 && (
          <Button type="link" size="small" onClick={() => narrow({ kind: 'unchanged' })}>
            其中 {unchanged} 条无变化，可成批通过
          </Button>
        )}
      </p>
    </header>
  );
}
