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
}

/** 核验：何时、由哪个科技局。 */
export function FreshnessMark({ verifiedAt, nextReviewAt, verifiedByRegion }: Verified) {
  const now = clock.now();
  const bureau = useRegion(verifiedByRegion)?.bureau.name ?? '';
  const level = freshnessOf(verifiedAt, nextReviewAt, now);
  return (
    <span className={styles.freshness} style={{ color: `var(--fresh-${level})` }} title={freshnessLabels[level]}>
      <Pearl level={level} />
      {verifiedAt ? `${dayText(verifiedAt, now)} ${bureau}` : '待核验'}
    </span>
  );
}
