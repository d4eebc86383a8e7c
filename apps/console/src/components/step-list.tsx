import { minuteText } from '@market/contract/shared';
import type { ReactNode } from 'react';
import { clock } from '../platform/clock';
import styles from './step-list.module.css';

interface Step {
  what: string;
  who: string;
  note: string | null;
  /** ISO 8601. */
  at: string;
  /** Beside the time. */
  mark?: ReactNode;
}

/** 经过，最近的在上；red only for what belongs to a challenge. */
export function StepList({ steps, tone = 'plain' }: { steps: readonly Step[]; tone?: 'plain' | 'bang' }) {
  const now = clock.now();
  const latestFirst = [...steps].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <ol className={`${styles.steps} ${styles[tone]}`} data-testid="steps">
      {latestFirst.map(({ what, who, note, at, mark }) => (
        <li key={`${at}${what}`}>
          <i aria-hidden />
          <b>{what}</b>
          <p className="lab">{who}</p>
          {note && <p className="lab prewrap">{note}</p>}
          <p className={`cap ${styles.stamp}`}>
            <span className="num">{minuteText(at, now)}</span>
            {mark}
          </p>
        </li>
      ))}
    </ol>
  );
}
