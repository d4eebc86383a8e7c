import { whyCannotAsk } from '@market/contract/consultation';
import type { ChallengeDetail } from '@market/contract/challenge';
import { errors } from '@market/contract/shared';
import { useSession } from '@/state/session';
import { useSay } from '@/ui/language';
import { Questions } from '../../_components/questions';

/** Asking is offered while bidding is open; who is not signed in is led there by the bid. */
export function Consultation({ challenge, now }: { challenge: ChallengeDetail; now: Date }) {
  const say = useSay();
  const actor = useSession((session) => session.actor);
  if (!actor || challenge.state !== 'published') return <Questions challenge={challenge} />;
  const why = whyCannotAsk(actor, challenge, now);
  if (why === 'ownChallenge') return <Questions challenge={challenge} />;
  return <Questions challenge={challenge} asking={{ whyNot: why && say(errors[why].text) }} />;
}
