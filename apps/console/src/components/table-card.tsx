import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A card a table fills to its edges. */
export const TableCard = ({ children }: { children: ReactNode }) => (
  <section className={`${styles.panel} ${styles.flush}`}>{children}</section>
);
