import { whyCannotBid } from '@market/contract/bid';
import type { ChallengeDetail } from '@market/contract/challenge';
import { dayText, errors, formatAmount, type Actor } from '@market/contract/shared';
import { open } from '@/platform/navigation';
import { linkTo } from '@/platform/picture';
import { pageUrl } from '@/platform/pages';
import { FavoriteButton } from '@/state/favorite-button';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { ShareButton } from '@/ui/base/share-button';
import { PosterButton } from '@/ui/poster/poster-button';
import { Actions } from '@/ui/page/actions';
import { useSay } from '@/ui/language';

/** Someone the rule knows nothing about yet: what still stands in the way concerns the challenge alone. */
const somebody: Actor = {
  accountId: '',
  displayName: '',
  roles: [],
  regionCode: null,
  organization: { id: '', regionCode: '', seat: 'handler' },
};

export function BidBar({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const say = useSay();
  const actor = useSession((state) => state.actor);
  const code = whyCannotBid(actor?.organization ? actor : somebody, challenge, now);
  const whyNot = code && errors[code].text;
  if (code === 'ownChallenge')
    return (
      <Actions note={say('这是本单位的榜单')}>
        <ShareButton title={challenge.title} />
        <ChallengePoster challenge={challenge} now={now} />
        <Button grow onTap={() => void open('manage', { id: challenge.id })}>
          {say('管理这张榜')}
        </Button>
      </Actions>
    );
  return (
    <Actions {...(whyNot && { note: whyNot })}>
      <FavoriteButton kind="challenge" id={challenge.id} />
      <ShareButton title={challenge.title} />
      <ChallengePoster challenge={challenge} now={now} />
      <Button kind="bang" grow whyNot={whyNot} onTap={() => void open('bid', { challengeId: challenge.id })}>
        {say('我要揭榜')}
      </Button>
    </Actions>
  );
}

const ChallengePoster = ({ challenge, now }: { challenge: ChallengeDetail; now: Date }) => {
  const say = useSay();
  return (
    <PosterButton
      poster={{
        kind: say('榜单'),
        title: challenge.title,
        lines: [
          challenge.organizationName,
          say('榜额 {amount}', { amount: formatAmount(challenge.rewardFen, say) }),
          say('揭榜截止 {day}', { day: dayText(challenge.bidDeadline, now, say) }),
        ],
        url: linkTo(pageUrl('challenge', { id: challenge.id })),
        demo: challenge.demo,
      }}
    />
  );
};
