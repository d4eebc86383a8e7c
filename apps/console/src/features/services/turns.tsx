import { minuteText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import styles from './services.module.css';

interface Turn {
  name: string;
  text: string;
  /** ISO 8601. */
  at: string;
}

/** 往来：what was asked and answered, in that order. */
export const Turns = ({ turns }: { turns: readonly Turn[] }) => (
  <Panel title="往来">
    <ol className={styles.turns}>
      {turns.map(({ name, text, at }) => (
        <li key={at}>
          <b>{name}</b> <span className="cap num">{minuteText(at, clock.now())}</span>
          <p className="prewrap">{text}</p>
        </li>
      ))}
    </ol>
  </Panel>
);
