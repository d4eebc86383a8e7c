import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { QueryView } from '../../components/query-view';
import { StateView } from '../../components/state-view';
import { read } from '../../platform/query';
import { usePendingRecords } from './use-pending-records';
import { VerificationDesk } from './verification-desk';
import styles from './verification-page.module.css';
import { VerificationQueue } from './verification-queue';

/** 核验：the queue, the comparison and the decision side by side. J and K walk the queue. */
export function VerificationPage() {
  const { id } = useSearch({ from: '/desk/page/verification' });
  const navigate = useNavigate({ from: '/verification' });
  const pending = usePendingRecords();
  const chosen = id ?? pending.rows[0]?.id;
  const choose = (next: string | undefined) => void navigate({ search: { id: next }, replace: true });
  const afterDecision = () => choose(pending.rows.find((row) => row.id !== chosen)?.id);
  return (
    <div className={styles.page}>
      <VerificationQueue pending={pending} chosen={chosen} onChoose={choose} />
      {chosen ? (
        <ChosenRecord key={chosen} id={chosen} onDecided={afterDecision} />
      ) : (
        !pending.isPending && !pending.error && <StateView title="没有待核验的" reason="同事提交修改后会出现在这里。" />
      )}
    </div>
  );
}

function ChosenRecord({ id, onDecided }: { id: string; onDecided: () => void }) {
  const record = useQuery(read('GET /staff/records/{id}', { params: { id } }));
  return (
    <QueryView query={record} rows={10}>
      {(detail) => <VerificationDesk detail={detail} onDecided={onDecided} />}
    </QueryView>
  );
}
