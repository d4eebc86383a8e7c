import type { Say } from '@market/contract/shared';
import { NothingFound as Nothing, singleWords, type Wider } from '@/ui/page/nothing-found';
import { useSay } from '@/ui/language';
import { isNarrowed, startFilter, type ChallengeFilter } from '../_lib/filter';
import { openPost, type ListHeaderProps } from './list-header';

/** One word less, one filter less. */
function widerThan(
  { q, regions, field, reward, kind, stage }: ChallengeFilter,
  say: Say,
): Wider<Partial<ChallengeFilter>>[] {
  return [
    ...singleWords(q, say),
    ...(regions.length > 0 ? [{ key: 'regions', label: '全部城市', change: { regions: [] } }] : []),
    ...(field ? [{ key: 'field', label: '全部领域', change: { field: undefined } }] : []),
    ...(reward ? [{ key: 'reward', label: '不限榜额', change: { reward: undefined } }] : []),
    ...(kind ? [{ key: 'kind', label: '不限类型', change: { kind: undefined } }] : []),
    ...(stage !== 'all' ? [{ key: 'stage', label: '全部阶段', change: { stage: 'all' as const } }] : []),
  ];
}

export const NothingFound = ({ filter, onChange }: ListHeaderProps) => {
  const say = useSay();
  return (
    <Nothing
      of={say('榜单')}
      q={filter.q}
      wider={widerThan(filter, say)}
      onWiden={onChange}
      onClear={isNarrowed(filter) ? () => onChange({ ...startFilter, stage: 'all' }) : undefined}
      way={{ text: say('没有想要的？我要发榜'), onTap: openPost }}
    />
  );
};
