import { Link } from '@tanstack/react-router';
import { challengeHoldLabels, challengeKindLabels, stationsOf, type StaffChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { HeadCard } from '../../components/head-card';
import { ProcessLine } from '../../components/process-line';
import { RegionMark } from '../../components/region-mark';
import { Seal } from '../../components/seal';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { ChallengeStateTag } from '../../components/challenge-state-tag';

export function ChallengeHead({ challenge }: { challenge: StaffChallenge }) {
  const { stations, current, break: stop } = stationsOf(challenge.state, challenge.archivedFrom);
  const { hold, relistOf } = challenge;
  const held = hold === 'none' ? undefined : challengeHoldLabels[hold];
  const deadline = challenge.bidDeadline ? minuteText(challenge.bidDeadline, clock.now()) : '未定';
  return (
    <HeadCard
      testId="challenge-head"
      state={challenge.state}
      above={
        <>
          <Seal />
          <span className="lab">{challengeKindLabels[challenge.kind]}</span>
          <ChallengeStateTag state={challenge.state} />
          {held && <ToneTag tone="bad">{held}</ToneTag>}
          {challenge.demo && <DemoMark />}
        </>
      }
      end={
        <>
          <span>
            榜额 <Amount fen={challenge.rewardFen} />
          </span>
          <span>
            揭榜截止 <b className="num">{deadline}</b>
          </span>
        </>
      }
      title={challenge.title || '未命名'}
      below={
        <>
          <RegionMark code={challenge.regionCode} />
          <span>{challenge.organizationName}</span>
          {challenge.field && <span>{challenge.field}</span>}
          {challenge.no && <span className="mono">{challenge.no}</span>}
          <span>
            清晰度 <b className="num">{challenge.clarity}</b>
          </span>
          {relistOf && (
            <span>
              重新发榜，前榜{' '}
              <Link to="/challenges/$id" params={{ id: relistOf.id }}>
                {relistOf.no}
              </Link>
            </span>
          )}
        </>
      }
    >
      <ProcessLine stations={stations} current={current} stop={stop ?? held} tone="bang" />
    </HeadCard>
  );
}
