import type { ActorView } from '@market/contract/account';
import type { OwnBidRow } from '@market/contract/bid';
import type { OwnChallengeRow } from '@market/contract/challenge';
import type { MessageView } from '@market/contract/message';
import type { OwnOrganization } from '@market/contract/organization';
import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { sessionToken } from '@/state/session-token';
import { useLoad, type Loaded } from '@/state/use-load';

const SHOWN_MESSAGES = 2;

interface Mine {
  messages: MessageView[];
  /** The rest belongs to an organization, once there is one. */
  organization?: OwnOrganization;
  challenges?: OwnChallengeRow[];
  bids?: OwnBidRow[];
}

async function loadMine(actor: ActorView): Promise<Mine> {
  const messages = api('GET /my/messages', { query: { limit: SHOWN_MESSAGES } });
  if (!actor.organization) return { messages: (await messages).items };
  const [inbox, organization, challenges, bids] = await Promise.all([
    messages,
    api('GET /my/organization'),
    api('GET /my/challenges'),
    api('GET /my/bids'),
  ]);
  return { messages: inbox.items, organization, challenges: challenges.items, bids: bids.items };
}

/** Everything of mine in short, asked again whenever the page comes into sight. */
export function useMine(): {
  actor: ActorView | undefined;
  /** The device holds a session, and who it belongs to is not known yet. */
  asking: boolean;
  mine: Loaded<Mine | undefined>;
} {
  const { actor, failure, refresh } = useSession();
  const key = `me:${actor?.accountId ?? ''}:${actor?.organization?.id ?? ''}`;
  const mine = useLoad(key, () => (actor ? loadMine(actor) : Promise.resolve(undefined)));
  const asking = !actor && sessionToken.get() !== undefined;
  const reload = (): void => {
    void refresh();
    mine.reload();
  };
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (!shownBefore.current) shownBefore.current = true;
    else reload();
  });
  return { actor, asking, mine: { ...mine, error: mine.error ?? (asking ? failure : undefined), reload } };
}
