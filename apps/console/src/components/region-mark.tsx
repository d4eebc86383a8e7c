import { useRegion } from '../platform/regions';
import styles from './marks.module.css';

/** The place as a coloured pearl with its name; the name is always there, colour alone says nothing. */
export function RegionMark({ code }: { code: string }) {
  const region = useRegion(code);
  return (
    <span className={styles.region}>
      <i style={{ borderColor: `var(--region-${code}, var(--text-3))` }} aria-hidden />
      {region?.shortName ?? code}
    </span>
  );
}
