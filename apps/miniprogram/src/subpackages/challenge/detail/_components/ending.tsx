import { challengeHoldLabels, type ChallengeDetail } from '@market/contract/challenge';
import { dayText, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';
import { Seal } from '@/ui/market/seal';
import classes from './ending.module.scss';

/** How it ended or is about to: who is proposed or was awarded, why it was withdrawn, or that nobody was chosen. */
export function Ending({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const { award, notice, hold, state, cancelReason } = challenge;
  const regionName = useRegionName();
  if (notice)
    return (
      <View className={classes.ending}>
        <Note tone="bang" mark={<Seal />}>
          <Txt inline strong tone="text-1">
            定榜公示。
          </Txt>
          拟定 {regionName(notice.regionCode)} {notice.organizationName}（{notice.bidNo}）。
          {hold === 'none'
            ? `公示到 ${minuteText(notice.deadline, now)}，其间可实名提出异议。`
            : `${challengeHoldLabels[hold]}，公示期暂停计算。`}
        </Note>
      </View>
    );
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
    state === 'cancelled' ? `发榜方已撤回。${cancelReason ?? ''}` : state === 'failed' && '没有选出揭榜方，已流榜。';
  return why ? (
    <View className={classes.ending}>
      <Note icon="info">{why}</Note>
    </View>
  ) : null;
}
