import type { ChallengeCard as Card } from '@market/contract/challenge';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { useRegionName } from '@/state/regions';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { ChallengeCard } from '@/ui/market/challenge-card';

interface OpenChallengesProps {
  regionCode: string;
  challenges: readonly Card[];
  total: number;
}

/** The challenges of one place that take bids now. */
export function OpenChallenges({ regionCode, challenges, total }: OpenChallengesProps) {
  const nameOf = useRegionName();
  const say = useSay();
  const now = clock.now();
  return (
    <>
      <SectionHead
        title={say('揭榜中')}
        more={say('{count} 条', { count: total })}
        onMore={total > 0 ? () => void openChallenges({ regions: [regionCode] }) : undefined}
      />
      {challenges.length === 0 && (
        <Txt as="label" tone="text-3">
          {say('{name}现在没有揭榜中的榜单，可到榜单页看其他地方。', { name: nameOf(regionCode) })}
        </Txt>
      )}
      {challenges.map((challenge) => (
        <ChallengeCard
          key={challenge.id}
          challenge={challenge}
          regionName={nameOf(challenge.regionCode)}
          now={now}
          onTap={() => void open('challenge', { id: challenge.id })}
        />
      ))}
    </>
  );
}
