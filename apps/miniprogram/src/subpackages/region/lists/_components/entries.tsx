import { listLabels, type ListEntry } from '@market/contract/lists';
import { lensLabels } from '@market/contract/record';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import type { Listed } from '@/state/use-list';
import { ChallengeCard } from '@/ui/market/challenge-card';
import { RecordCard } from '@/ui/market/record-card';
import { ListView } from '@/ui/page/list-view';
import { StateView } from '@/ui/page/state-view';
import { useSay } from '@/ui/language';
import { isNarrowed, type Asked } from '../_lib/asked';

export interface EntriesProps {
  asked: Asked;
  listed: Listed<ListEntry>;
  onChange: (part: Partial<Asked>) => void;
}

export const Entries = ({ asked, listed, onChange }: EntriesProps) => (
  <ListView listed={listed} empty={<Nothing asked={asked} onChange={onChange} />}>
    {(entries) => entries.map((entry) => <EntryCard key={entry.record?.id ?? entry.challenge?.id} entry={entry} />)}
  </ListView>
);

/** A cooperation names both of its places. */
function EntryCard({ entry: { record, challenge, partnerPlace } }: { entry: ListEntry }) {
  const say = useSay();
  const nameOf = useRegionName();
  const named = (code: string): string => [nameOf(code), partnerPlace && say(partnerPlace)].filter(Boolean).join(' ⇄ ');
  const now = clock.now();
  if (record)
    return (
      <RecordCard
        record={record}
        regionName={named(record.regionCode)}
        now={now}
        onTap={() => void open('record', { id: record.id })}
      />
    );
  if (!challenge) return null;
  return (
    <ChallengeCard
      challenge={challenge}
      regionName={named(challenge.regionCode)}
      now={now}
      onTap={() => void open('challenge', { id: challenge.id })}
    />
  );
}

function Nothing({ asked, onChange }: Omit<EntriesProps, 'listed'>) {
  const say = useSay();
  const wider = {
    text: say('清除条件'),
    onTap: () => onChange({ region: undefined, partner: undefined, kind: undefined, q: '' }),
  };
  return (
    <StateView
      kind="empty"
      inset
      title={say('没有“{lens}”的条目', { lens: say(lensLabels[asked.lens]) })}
      reason={
        isNarrowed(asked)
          ? say('换一个时间，或放宽地区和类别')
          : say('{list}里换一个时间再看', { list: say(listLabels[asked.list]) })
      }
      actions={isNarrowed(asked) ? [wider] : []}
    />
  );
}
