import { useQuery } from '@tanstack/react-query';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { BeltCard } from './belt-card';
import { FunnelCard } from './funnel-card';
import { HealthCard } from './health-card';
import styles from './overview.module.css';
import { TodoCard } from './todo-card';

const REFRESH_MS = 60_000;

/** 总览：the places, what waits, how sound the records are and how the challenges get on, from one request. */
export function OverviewPage() {
  const overview = useQuery({ ...read('GET /staff/statistics/overview', {}), refetchInterval: REFRESH_MS });
  return (
    <PageFrame>
      <QueryView query={overview} rows={14}>
        {({ regions, todo, health, countedAt, funnel }) => (
          <div className={styles.page}>
            <BeltCard regions={regions} />
            <TodoCard items={todo} asOf={new Date(overview.dataUpdatedAt)} />
            <HealthCard rows={health} countedAt={countedAt} />
            <FunnelCard funnel={funnel} />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
