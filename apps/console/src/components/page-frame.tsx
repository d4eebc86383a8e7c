import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

interface Props {
  /** Filters and switches, from the left. */
  bar?: ReactNode;
  /** Actions, from the right. */
  actions?: ReactNode;
  /** A second line, where switches and actions fill the first. */
  filters?: ReactNode;
  children: ReactNode;
}

/** The body of a page below the top bar. */
export const PageFrame = ({ bar, actions, filters, children }: Props) => (
  <div className={styles.frame}>
    {(bar ?? actions) && (
      <div className={styles.bar}>
        {bar}
        {actions && <div className={styles.end}>{actions}</div>}
      </div>
    )}
    {filters && <div className={styles.bar}>{filters}</div>}
    {children}
  </div>
);
