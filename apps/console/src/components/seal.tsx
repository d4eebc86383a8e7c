import seal from './brand/seal-bang.svg';
import styles from './marks.module.css';

export const Seal = ({ size = 22 }: { size?: number }) => (
  <img className={styles.seal} src={seal} width={size} height={size} alt="榜" />
);
