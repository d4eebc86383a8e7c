import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { useQueueFilters, type QueueTab } from './queue-filters';
import { useQueue } from './use-queue';
import { VerificationDesk } from './verification-desk';
import styles from './verification-page.module.css';
import { VerificationQueue } from './verification-queue';

/** 核验：the queue, the comparison and the decision side by side. */
export function VerificationPage() {
  const filters = useQueueFilters();
  const queue = useQueue(filters.query);
  const { rows } = queue;
  const chosen = filters.id ?? rows[0]?.id;
  const choose = (id: string | undefined) => filters.narrow({ id });
  const afterDecision = () => {
    const at = rows.findIndex((row) => row.id === chosen);
    choose((rows[at + 1] ?? rows[at - 1])?.id);
  };
  return (
    <div className={styles.page}>
      <VerificationQueue queue={queue} filters={filters} chosen={chosen} onChoose={choose} />
      {chosen && <ChosenRecord key={chosen} id={chosen} tab={filters.tab} onDecided={afterDecision} />}
    </div>
  );
}

function ChosenRecord({ id, tab, onDecided }: { id: string; tab: QueueTab; onDecided: () => void }) {
  const record = useQuery(read('GET /staff/records/{id}', { params: { id } }));
  return (
    <QueryView query={record} rows={10}>
      {(detail) => <VerificationDesk detail={detail} tab={tab} onDecided={onDecided} />}
    </QueryView>
  );
}
