import { freshnessLabels, freshnessLevels } from '@market/contract/record';
import type { HealthRow } from '@market/contract/statistics';
import styles from './overview.module.css';

/** 新鲜条：the five levels of freshness, each as long as its share. */
export function FreshnessBar({ counts }: { counts: HealthRow['freshness'] }) {
  const shown = freshnessLevels.filter((level) => counts[level] > 0);
  if (shown.length === 0) return '—';
  const spoken = shown.map((level) => `${freshnessLabels[level]} ${counts[level]}`).join('，');
  return (
    <span className={styles.bar} role="img" aria-label={spoken} title={spoken}>
      {shown.map((level) => (
        <i
          key={level}
          className={level === 'unverified' ? styles.unverified : undefined}
          style={{ flexGrow: counts[level], color: `var(--fresh-${level})` }}
        />
      ))}
    </span>
  );
}
