import { useEffect, type ReactNode } from 'react';
import mark from '../../components/brand/mark.svg';
import wordmark from '../../components/brand/wordmark.svg';
import styles from './door-card.module.css';

/** What stands before the console: signing in, accepting an invitation. */
export function DoorCard({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 沿沪宁协同创新集市 控制台`;
  }, [title]);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <img src={mark} width={32} height={32} alt="" />
          <img src={wordmark} height={18} alt="沿沪宁协同创新集市" />
        </div>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
