import { publicationLabels, type StaffChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { Watermark } from 'antd';
import { useState, type ReactNode } from 'react';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { useActor } from '../../platform/session';
import styles from './challenge-page.module.css';

/** The full text. What the public will read in 脱敏 mode stands first, so that the two can be compared. */
export function ChallengeContentPanel({ challenge: { content } }: { challenge: Pick<StaffChallenge, 'content'> }) {
  const desensitised = content.publication === 'abstract';
  const texts: [string, string][] = [
    ...(desensitised ? [['公开摘要（公众只看到这一段）', content.publicAbstract] as [string, string]] : []),
    ['技术难点', content.difficulty],
    ['已试过的路线', content.triedRoutes],
    ['研究内容', content.researchScope],
    ['成果形式', content.deliverables],
    ['应用场景', content.scenario],
    ['对揭榜方的要求', content.bidderRequirements],
    ['关键词', content.keywords.join('、')],
  ];
  return (
    <Panel
      title="内容"
      extra={<ToneTag tone={desensitised ? 'blue' : 'plain'}>{publicationLabels[content.publication]}</ToneTag>}
    >
      <Marked on={content.publication !== 'open'}>
        <div className={styles.text}>
          {texts.map(([label, text]) => (
            <div key={label}>
              <h3>{label}</h3>
              <p className="prewrap">{text || '—'}</p>
            </div>
          ))}
        </div>
      </Marked>
    </Panel>
  );
}

/** What the public does not read carries the reader's name and the time. */
function Marked({ on, children }: { on: boolean; children: ReactNode }) {
  const { displayName } = useActor();
  const [at] = useState(() => clock.now());
  return on ? <Watermark content={[displayName, minuteText(at, at)]}>{children}</Watermark> : children;
}
