import type { ReactNode } from 'react';
import styles from './head-card.module.css';

interface Props {
  title: ReactNode;
  /** What kind of thing it is, and where it stands. */
  above?: ReactNode;
  /** Right of `above`: what is owed, and until when. */
  end?: ReactNode;
  below: ReactNode;
  testId?: string;
  state?: string;
  children?: ReactNode;
}

/** Which thing the page is about. */
export const HeadCard = ({ title, above, end, below, testId, state, children }: Props) => (
  <section className={styles.head} data-testid={testId} data-state={state}>
    {above && (
      <div className={styles.line}>
        {above}
        {end && <div className={`lab ${styles.end}`}>{end}</div>}
      </div>
    )}
    <h2>{title}</h2>
    <p className={`lab ${styles.line}`}>{below}</p>
    {children}
  </section>
);
