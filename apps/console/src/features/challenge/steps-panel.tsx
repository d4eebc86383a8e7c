import type { ChallengeStep } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import styles from './challenge-page.module.css';

const short = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-4)}`;

/** 经过，最近的在上。 */
export function StepsPanel({ steps }: { steps: readonly ChallengeStep[] }) {
  const now = clock.now();
  const latestFirst = [...steps].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Panel title="经过" extra={<span className="cap">每步留痕</span>}>
      {steps.length === 0 && <p className="cap">还没有提交过</p>}
      <ol className={styles.line} data-testid="steps">
        {latestFirst.map((step) => (
          <li key={`${step.at}${step.action}`}>
            <i aria-hidden />
            <b>{step.action}</b>
            <p className="lab">{step.by}</p>
            {step.note && <p className="lab prewrap">{step.note}</p>}
            <p className={`cap ${styles.stamp}`}>
              <span className="num">{minuteText(step.at, now)}</span>
              {step.digest && (
                <span className="mono" title={step.digest}>
                  {short(step.digest)}
                </span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
