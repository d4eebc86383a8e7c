import { actStands } from '@market/contract/bid-opening';
import { bidsOpened, type ChallengeState, type OwnChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { DigestLine } from '@/ui/market/digest-line';
import { Seal } from '@/ui/market/seal';

const shownIn: readonly ChallengeState[] = ['closed', ...bidsOpened];

/** 开启：who of the two sides has come, and afterwards the record. */
export function OpeningCard({ challenge: { id, state, version } }: { challenge: OwnChallenge }) {
  const shown = shownIn.includes(state);
  const { data } = useLoad(`opening:${id}:${state}:${version}:${shown}`, async () =>
    shown ? api('GET /my/challenges/{id}/opening', { params: { id } }) : null,
  );
  if (!data) return null;
  const now = clock.now();
  const { demander, witness, waitsUntil, record, digest } = data;
  const came = ({ at }: { at: string | null }): string => {
    if (at === null || (!record && !actStands({ at }, now)))
      return at === null ? '还没有开启' : '超过半小时，须重新开启';
    return `${minuteText(at, now)} 开启`;
  };
  const changed = record?.bids.filter(({ intact }) => !intact).length ?? 0;
  return (
    <View>
      <SectionHead title="开启" mark={<Seal kind="feng" />} aside={record ? `方案 ${record.bids.length} 份` : ''} />
      <Card padded>
        <KeyValues
          rows={[
            { key: '发榜方', value: came(demander) },
            { key: '见证人', value: `${witness.organizationName}，${came(witness)}` },
          ]}
        />
        {digest && <DigestLine label="开启记录" digest={digest} />}
      </Card>
      {waitsUntil && new Date(waitsUntil) > now && (
        <Note spaced icon="clock">
          {`两方在 ${minuteText(waitsUntil, now)} 前都开启，密钥才放出。`}
        </Note>
      )}
      {changed > 0 && (
        <Note spaced tone="warning" icon="warning">
          {`有 ${changed} 份与回执不符，打不开，已记入开启记录。`}
        </Note>
      )}
    </View>
  );
}
