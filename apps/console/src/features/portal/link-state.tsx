import { linkStateLabels, type LinkState, type StaffPortal } from '@market/contract/portal';
import { agoText, minuteText } from '@market/contract/shared';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import styles from './portals.module.css';

const tones: Record<LinkState, Tone> = { unchecked: 'plain', up: 'ok', down: 'bad' };

/** How the link stands, since when, when it was looked at last and what was wrong. */
export function LinkStateCell({ portal: { link, problem } }: { portal: StaffPortal }) {
  const now = clock.now();
  return (
    <div className={styles.state}>
      <ToneTag tone={tones[link.state]}>{linkStateLabels[link.state]}</ToneTag>
      {link.checkedAt && <span className="cap"> {agoText(link.checkedAt, now)}检测</span>}
      {link.since && <div className="cap">{minuteText(link.since, now)} 起</div>}
      {problem && <div className="cap">{problem}</div>}
    </div>
  );
}
