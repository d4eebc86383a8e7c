import type { ReactNode } from 'react';
import styles from './marks.module.css';

export type Tone = 'plain' | 'bang' | 'ok' | 'warn' | 'bad' | 'blue';

export const ToneTag = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${styles.tag} ${styles[tone] ?? ''}`}>{children}</span>
);
