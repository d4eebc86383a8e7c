import { correctionStepLabels, type StaffCorrectionDetail } from '@market/contract/correction';
import { minuteText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { useRegions } from '../../platform/regions';
import styles from './correction-page.module.css';

/** 经过，最近的在上。 */
export function StepsPanel({ steps }: { steps: StaffCorrectionDetail['steps'] }) {
  const regions = useRegions();
  const now = clock.now();
  const bureau = (code: string) => regions.find((region) => region.code === code)?.bureau.name ?? code;
  return (
    <Panel title="经过">
      <ol className={styles.steps} data-testid="steps">
        {[...steps].reverse().map(({ name, byName, regionCode, note, at }) => (
          <li key={`${at}${name}`}>
            <b>{correctionStepLabels[name]}</b>
            <p className="lab">
              {byName}
              {name === 'transfer' && `，转给${bureau(regionCode)}`}
            </p>
            {note && <p className="lab prewrap">{note}</p>}
            <p className="cap num">{minuteText(at, now)}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
