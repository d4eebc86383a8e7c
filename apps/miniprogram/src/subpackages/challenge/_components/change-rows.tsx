import type { ContentChange } from '@market/contract/challenge';
import { KeyValues } from '@/ui/base/key-values';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';

/** What differs between two versions, part by part: what it said, and what it says now. */
export const ChangeRows = ({ changes }: { changes: readonly ContentChange[] }) => {
  const say = useSay();
  return (
    <KeyValues
      rows={changes.map(({ label, before, after }) => ({
        key: label,
        value: (
          <>
            <Txt as="label" tone="text-3">
              {before || say('无')}
            </Txt>
            <Txt as="label">{`→ ${after || say('无')}`}</Txt>
          </>
        ),
      }))}
    />
  );
};
