import { failureReasonLabels, funnelSteps, type FunnelView } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/panel';
import { Seal } from '../../components/seal';
import { FunnelDetails } from './funnel-details';
import { mayVet } from './may-vet';
import { useActor } from '../../platform/session';
import styles from './overview.module.css';

/** 榜单进程：how many challenges of the year came to each station, and how long half of them took. */
export function FunnelCard({ funnel }: { funnel: FunnelView }) {
  const { year, stations, ended, failures, bids } = funnel;
  const reasons = failures.filter(({ count }) => count > 0);
  const greatest = Math.max(...stations.map(({ count }) => count), 1);
  const opens = mayVet(useActor());
  return (
    <Panel
      title="榜单进程"
      mark={<Seal size={22} />}
      extra={<span className="cap">{year}年提交的，站间为中位用时</span>}
    >
      <ol className={styles.funnel}>
        {stations.map(({ station, count, medianDays }) => {
          const { label, reached } = funnelSteps[station];
          return (
            <li key={station}>
              {medianDays !== null && <span className={`cap ${styles.between}`}>{medianDays} 天</span>}
              <i aria-hidden />
              {opens ? (
                <Link to="/challenges" search={{ view: 'list', state: reached }}>
                  {label}
                </Link>
              ) : (
                <span>{label}</span>
              )}
              <span className={styles.track} aria-hidden>
                {count > 0 && <span style={{ width: `${(count / greatest) * 100}%` }} />}
              </span>
              <span className="num">{count}</span>
            </li>
          );
        })}
      </ol>
      <p className="cap">
        流榜 {ended.failed}
        {reasons.length > 0 &&
          `（${reasons.map(({ reason, count }) => `${failureReasonLabels[reason]} ${count}`).join('、')}）`}
        ，撤回 {ended.cancelled}，未通过 {ended.rejected}
        <br />
        {bids.median === null
          ? '还没有截止的榜单'
          : `已截止 ${bids.challenges} 张，收到方案 ${bids.bids} 份，每张中位 ${bids.median} 份`}
      </p>
      <FunnelDetails funnel={funnel} />
    </Panel>
  );
}
