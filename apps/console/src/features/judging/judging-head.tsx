import { challengeHoldLabels, challengeKindLabels, stationsOf } from '@market/contract/challenge';
import type { JudgingDesk } from '@market/contract/judging';
import { ChallengeStateTag } from '../../components/challenge-state-tag';
import { DemoMark } from '../../components/demo-mark';
import { HeadCard } from '../../components/head-card';
import { ProcessLine } from '../../components/process-line';
import { RegionMark } from '../../components/region-mark';
import { Seal } from '../../components/seal';
import { ToneTag } from '../../components/tone-tag';

export function JudgingHead({ desk }: { desk: JudgingDesk }) {
  const { stations, current } = stationsOf(desk.state);
  const held = desk.hold === 'none' ? undefined : challengeHoldLabels[desk.hold];
  return (
    <HeadCard
      testId="judging-head"
      state={desk.state}
      above={
        <>
          <Seal />
          <span className="lab">{challengeKindLabels[desk.kind]}</span>
          <ChallengeStateTag state={desk.state} />
          {desk.demo && <DemoMark />}
          {held && <ToneTag tone="bad">{held}</ToneTag>}
        </>
      }
      title={desk.title}
      below={
        <>
          <RegionMark code={desk.regionCode} />
          <span>{desk.organizationName}</span>
          <span className="mono">{desk.no}</span>
        </>
      }
    >
      <ProcessLine stations={stations} current={current} stop={held} tone="bang" />
    </HeadCard>
  );
}
