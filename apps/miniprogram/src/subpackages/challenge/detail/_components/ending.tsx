import type { ChallengeDetail } from '@market/contract/challenge';
import { dayText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';
import { Seal } from '@/ui/market/seal';
import classes from './ending.module.scss';

/** How it ended: who was awarded, why it was withdrawn, or that nobody came. */
export function Ending({ challenge: { award, state, cancelReason }, now }: { challenge: ChallengeDetail; now: Date }) {
  const regionName = useRegionName();
  if (award)
    return (
      <View className={classes.ending}>
        <Note tone="bang" mark={<Seal />}>
          <Txt inline strong tone="text-1">
            已定榜。
          </Txt>
          {dayText(award.awardedAt, now)}选定 {regionName(award.regionCode)} {award.organizationName}
        </Note>
      </View>
    );
  const why =
    state === 'cancelled'
      ? `发榜方已撤回。${cancelReason ?? ''}`
      : state === 'failed' && '到截止时没有收到方案，已流榜。';
  return why ? (
    <View className={classes.ending}>
      <Note icon="info">{why}</Note>
    </View>
  ) : null;
}
