import type { Indicator } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { Attachments } from '@/state/attachment-list';
import { useAttachments } from '@/state/use-attachments';
import { Txt } from '@/ui/base/txt';

/** 佐证 of an opened bid, by the indicator each speaks for. */
export function BidEvidence({ bidId, indicators }: { bidId: string; indicators: readonly Indicator[] }) {
  const files = useAttachments('bid', bidId);
  const parts = [...indicators.map(({ id, name }) => ({ part: id, name })), { part: null, name: '其他佐证' }];
  return (
    <>
      {parts
        .filter(({ part }) => files.items.some((item) => item.part === part))
        .map(({ part, name }) => (
          <View key={name}>
            <Txt strong>{part === null ? name : `佐证：${name}`}</Txt>
            <Attachments files={files} part={part} />
          </View>
        ))}
    </>
  );
}
