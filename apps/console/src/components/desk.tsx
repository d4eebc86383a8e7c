import type { ReactNode } from 'react';
import styles from './desk.module.css';

interface Props {
  /** The right column; below the main one where there is no room beside it. */
  side: ReactNode;
  /** The right column stays in sight while the main one scrolls. */
  staying?: boolean;
  children: ReactNode;
}

/** One thing laid out to be worked on: what it says, and beside it what is known about it. */
export const Desk = ({ side, staying = false, children }: Props) => (
  <div className={styles.desk}>
    <div className={styles.column}>{children}</div>
    <aside className={`${styles.column} ${staying ? styles.staying : ''}`}>{side}</aside>
  </div>
);

/** What may be done, always in reach at the foot of the page; a paragraph parts the second choices from the first. */
export const ActionBar = ({ children }: { children: ReactNode }) => <div className={styles.actions}>{children}</div>;
