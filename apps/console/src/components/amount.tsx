import { amountText } from '@market/contract/shared';
import styles from './marks.module.css';

/** 榜额，分；0 写面议。 */
export function Amount({ fen }: { fen: number }) {
  const { figure, unit } = amountText(fen);
  return (
    <span className={styles.amount}>
      <b className={unit ? 'num' : styles.talk}>{figure}</b>
      {unit && <span>{unit}</span>}
    </span>
  );
}
