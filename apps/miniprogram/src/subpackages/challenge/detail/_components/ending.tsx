import { challengeHoldLabels, type ChallengeDetail } from '@market/contract/challenge';
import { dayText, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';
import { Seal } from '@/ui/market/seal';
import { useSay } from '@/ui/language';
import classes from './ending.module.scss';

/** How it ended or is about to: who is proposed or was awarded, why it was withdrawn, or that nobody was chosen. */
export function Ending({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const say = useSay();
  const { id, organizationId, award, notice, hold, state, cancelReason } = challenge;
  const mayObject = useSession(({ actor }) => actor?.organization?.id !== organizationId);
  const regionName = useRegionName();
  const nameOf = (team: { regionCode: string; organizationName: string }): string =>
    `${regionName(team.regionCode)} ${team.organizationName}`;
  const winner = award?.teams.find(({ won }) => won);
  if (notice)
    return (
      <View className={classes.ending}>
        <Note tone="bang" mark={<Seal />}>
          <Txt inline strong tone="text-1">
            {say('定榜公示。')}
          </Txt>
          {say('拟定 {teams}。', {
            teams: notice.teams
              .map(({ bidNo, ...team }) => say('{team}（{bidNo}）', { team: nameOf(team), bidNo }))
              .join(say('、')),
          })}
          {hold === 'none'
            ? say('公示到 {time}，其间可实名提出异议。', { time: minuteText(notice.deadline, now, say) })
            : say('{hold}，公示期暂停计算。', { hold: say(challengeHoldLabels[hold]) })}
          {mayObject && (
            <View className={classes.act}>
              <Button small kind="outline" onTap={() => void open('objection', { challengeId: id })}>
                {say('提出异议')}
              </Button>
            </View>
          )}
        </Note>
      </View>
    );
  if (award)
    return (
      <View className={classes.ending}>
        <Note tone="bang" mark={<Seal />}>
          <Txt inline strong tone="text-1">
            {say('已定榜。')}
          </Txt>
          {say('{day}选定 {teams}', {
            day: dayText(award.awardedAt, now, say),
            teams: award.teams.map(nameOf).join(say('、')),
          })}
          {winner && say('。{team}胜出', { team: winner.organizationName })}
        </Note>
      </View>
    );
  const why =
    state === 'cancelled'
      ? say('发榜方已撤回。{cancelReason}', { cancelReason: cancelReason ?? '' })
      : state === 'failed' && say('没有选出揭榜方，已流榜。');
  return why ? (
    <View className={classes.ending}>
      <Note icon="info">{why}</Note>
    </View>
  ) : null;
}
