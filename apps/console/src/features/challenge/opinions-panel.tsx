import { appraisalDimensionLabels, appraisalDimensions, appraisalLevelLabels } from '@market/contract/challenge';
import type { ChallengeOpinion } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import styles from './challenge-page.module.css';

const titles = { diagnosis: '诊断意见', appraisal: '专家论证' } as const;

/** 诊断与论证: what was found out before publication, the newest first. */
export function OpinionsPanel({ opinions }: { opinions: readonly ChallengeOpinion[] }) {
  if (opinions.length === 0) return null;
  return (
    <Panel title="诊断与论证">
      {opinions.map(({ id, kind, by, at, text, appraisal }) => (
        <article key={id} className={styles.opinion}>
          <h3>{titles[kind]}</h3>
          <p className="cap num">
            {minuteText(at, clock.now())} {by}
          </p>
          <p className="prewrap">{text}</p>
          {appraisal && (
            <ul>
              {appraisalDimensions.map((key) => (
                <li key={key} className="lab">
                  {appraisalDimensionLabels[key]}：{appraisalLevelLabels[appraisal.dimensions[key].level]}
                  {appraisal.dimensions[key].text && `，${appraisal.dimensions[key].text}`}
                </li>
              ))}
              <li className="lab">
                专家：{appraisal.experts.map(({ name, organization }) => `${name}（${organization}）`).join('、')}
              </li>
            </ul>
          )}
        </article>
      ))}
    </Panel>
  );
}
