import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { SectionHead } from '@/ui/base/section-head';
import { SkeletonCards } from '@/ui/base/skeleton';
import { Txt } from '@/ui/base/txt';
import { ChallengeCard } from '@/ui/market/challenge-card';
import { FailureView } from '@/ui/page/failure-view';

const SHOWN = 3;

/** The challenges of one place that take bids now. */
export function OpenChallenges({ regionCode, total }: { regionCode: string; total: number }) {
  const { data, error, reload } = useLoad(`open-challenges:${regionCode}`, () =>
    api('GET /challenges', { query: { region: regionCode, stage: 'accepting', sort: 'deadline', limit: SHOWN } }),
  );
  const nameOf = useRegionName();
  const now = clock.now();
  return (
    <>
      <SectionHead
        title="揭榜中"
        more={`${total} 条`}
        onMore={total > 0 ? () => void openChallenges({ regions: [regionCode] }) : undefined}
      />
      {error && !data && <FailureView inset error={error} onRetry={reload} />}
      {!data && !error && <SkeletonCards count={1} />}
      {data?.items.length === 0 && (
        <Txt as="label" tone="text-3">
          {`${nameOf(regionCode)}现在没有揭榜中的榜单，可到榜单页看其他地方。`}
        </Txt>
      )}
      {data?.items.map((challenge) => (
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
