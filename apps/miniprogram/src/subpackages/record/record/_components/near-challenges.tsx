import { wordsOf, type RecordDetail } from '@market/contract/record';
import { clock } from '@/platform/clock';
import { fieldOptions } from '@/state/fields';
import { useRegionName } from '@/state/regions';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { SectionHead } from '@/ui/base/section-head';
import { ChallengeCard } from '@/ui/market/challenge-card';
import { useSay } from '@/ui/language';

const MOST = 3;

/** 同地同领域的榜单：those that still take bids, of the same place and the record's first field. */
export function NearChallenges({ record: { regionCode, fields } }: { record: RecordDetail }) {
  const say = useSay();
  const nameOf = useRegionName();
  const field = wordsOf(fields['fields']).find((word) => fieldOptions.some(({ key }) => key === word));
  const { data } = useLoad(`near:${regionCode}:${field ?? ''}`, async () =>
    field === undefined
      ? []
      : (await api('GET /challenges', { query: { stage: 'accepting', region: regionCode, field, limit: MOST } })).items,
  );
  if (!data || data.length === 0) return null;
  const now = clock.now();
  return (
    <>
      <SectionHead title={say('{name}的{field}榜单', { name: nameOf(regionCode), field: say(field ?? '') })} />
      {data.map((challenge) => (
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
