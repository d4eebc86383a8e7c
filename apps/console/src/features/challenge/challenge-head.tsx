import { challengeKindLabels, stationsOf, type StaffChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { ProcessLine } from '../../components/process-line';
import { RegionMark } from '../../components/region-mark';
import { Seal } from '../../components/seal';
import { clock } from '../../platform/clock';
import styles from './challenge-page.module.css';
import { ChallengeStateTag } from './challenge-state-tag';

export function ChallengeHead({ challenge }: { challenge: StaffChallenge }) {
  const { stations, current, break: stop } = stationsOf(challenge.state);
  const deadline = challenge.bidDeadline ? minuteText(challenge.bidDeadline, clock.now()) : '未定';
  return (
    <section className={styles.head} data-testid="challenge-head" data-state={challenge.state}>
      <div className={styles.row}>
        <Seal />
        <span className="lab">{challengeKindLabels[challenge.kind]}</span>
        <ChallengeStateTag state={challenge.state} />
        {challenge.demo && <DemoMark />}
        <div className={`lab ${styles.money}`}>
          <span>
            榜额 <Amount fen={challenge.rewardFen} />
          </span>
          <span>
            揭榜截止 <b className="num">{deadline}</b>
          </span>
        </div>
      </div>
      <h2>{challenge.title || '未命名'}</h2>
      <p className={`lab ${styles.row}`}>
        <RegionMark code={challenge.regionCode} />
        <span>{challenge.organizationName}</span>
        {challenge.field && <span>{challenge.field}</span>}
        {challenge.no && <span className="mono">{challenge.no}</span>}
        <span>
          清晰度 <b className="num">{challenge.clarity}</b>
        </span>
      </p>
      <ProcessLine stations={stations} current={current} stop={stop} tone="bang" />
    </section>
  );
}
