import { freshnessLabels, freshnessOf } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '../platform/clock';
import { useRegion } from '../platform/regions';
import styles from './marks.module.css';
import { Pearl } from './pearl';

interface Verified {
  verifiedAt: string | null;
  nextReviewAt: string | null;
  verifiedByRegion: string | null;
  next?: boolean;
}

/** 核验：何时、由哪个科技局；`next` adds how old that is and when it is looked at again. */
export function FreshnessMark({ verifiedAt, nextReviewAt, verifiedByRegion, next = false }: Verified) {
  const now = clock.now();
  const bureau = useRegion(verifiedByRegion)?.bureau.name ?? '';
  const level = freshnessOf(verifiedAt, nextReviewAt, now);
  return (
    <span className={styles.freshness} style={{ color: `var(--fresh-${level})` }} title={freshnessLabels[level]}>
      <Pearl level={level} />
      {verifiedAt ? `${dayText(verifiedAt, now)} ${bureau}` : freshnessLabels.unverified}
      {next && verifiedAt && `，${freshnessLabels[level]}`}
      {next && nextReviewAt && `，下次复核 ${dayText(nextReviewAt, now)}`}
    </span>
  );
}
