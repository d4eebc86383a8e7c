import { challengeKindLabels, teamText, type ChallengeDetail } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { open } from '@/platform/navigation';
import { Row } from '@/ui/base/row';
import { Tap } from '@/ui/base/tap';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { ChallengeStateTag } from '@/ui/market/challenge-state-tag';
import { RegionMark } from '@/ui/market/region-mark';
import { Seal } from '@/ui/market/seal';
import { useSpoken } from '@/ui/language';
import { useSay } from '@/ui/language';
import classes from './detail-head.module.scss';

export function DetailHead({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const say = useSay();
  const { kind, state, bidDeadline, demo, title, titleEn, regionCode, field, organizationName, contest } = challenge;
  const { teams, teamMode } = challenge;
  const regionName = useRegionName();
  const spoken = useSpoken();
  return (
    <View className={classes.head}>
      <Row>
        <Seal size={26} />
        <Txt as="label" tone="text-2">
          {say(challengeKindLabels[kind])}
        </Txt>
        <ChallengeStateTag state={state} bidDeadline={bidDeadline} now={now} />
        {demo && <DemoMark />}
      </Row>
      {contest && (
        <Tap className={classes.contest} role="link" onTap={() => void open('contest', { id: contest.id })}>
          <Txt as="caption" tone="primary">
            {say('挑战赛 · {title}', { title: contest.title })}
          </Txt>
        </Tap>
      )}
      <Txt as="heading" level={2} className={classes.title}>
        {spoken === 'en' ? (titleEn ?? title) : title}
      </Txt>
      <Row gap={12} wrap className={classes.who}>
        <RegionMark code={regionCode} name={regionName(regionCode)} />
        <Txt>{say(field)}</Txt>
        <Txt>{organizationName}</Txt>
        {teams > 1 && <Txt>{teamText(teamMode, teams, say)}</Txt>}
      </Row>
    </View>
  );
}
