import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

interface Props {
  title: string;
  /** Before the title. */
  mark?: ReactNode;
  note?: ReactNode;
  extra?: ReactNode;
  /** Tables reach the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled card; titles name the thing only. */
export function Panel({ title, mark, note, extra, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={`${styles.panel} ${flush ? styles.flush : ''}`} aria-labelledby={id}>
      <header className={styles.head}>
        {mark}
        <h2 id={id}>{title}</h2>
        {note && <span className="cap">{note}</span>}
        {extra && <span className={styles.extra}>{extra}</span>}
      </header>
      {flush ? children : <div className={styles.body}>{children}</div>}
    </section>
  );
}
