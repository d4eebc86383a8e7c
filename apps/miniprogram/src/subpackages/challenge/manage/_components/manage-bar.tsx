import { publicStates, whyCannotCancel, whyCannotOpenBids, type OwnChallenge } from '@market/contract/challenge';
import { minuteText, type Actor } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import type { ChallengeMove } from '../_hooks/use-challenge-move';
import { CancelDialog } from './cancel-dialog';

export interface ManageBarProps {
  challenge: OwnChallenge;
  /** The deadline has passed, and the server has not closed the bidding yet. */
  closing: boolean;
  moving: ChallengeMove;
}

/** It is one's own: the server answers nobody else. */
const ofOwn = ({ state }: OwnChallenge, actor: Actor) => ({ state, organizationId: actor.organization?.id ?? '' });

export function ManageBar({ challenge, closing, moving }: ManageBarProps) {
  const { id, version, state, bidDeadline } = challenge;
  const actor = useSession((session) => session.actor);
  const [asked, setAsked] = useState<'open' | 'cancel'>();
  const close = (): void => setAsked(undefined);
  if (!actor) return null;
  const canOpen = whyCannotOpenBids(actor, ofOwn(challenge, actor)) === undefined;
  const canCancel = whyCannotCancel(actor, ofOwn(challenge, actor)) === undefined;
  const openBids = async (): Promise<void> => {
    await moving.move(() => api('POST /my/challenges/{id}/open', { params: { id }, body: { version } }));
    close();
  };
  return (
    <Actions {...(state === 'published' && bidDeadline && { note: closing ? closingText : waitText(bidDeadline) })}>
      {canCancel && (
        <Button kind="outline" onTap={() => setAsked('cancel')}>
          撤回榜单
        </Button>
      )}
      {canOpen ? (
        <Button grow onTap={() => setAsked('open')}>
          开启方案
        </Button>
      ) : state === 'draft' ? (
        <Button grow icon="edit" onTap={() => void open('post', { id })}>
          继续填写
        </Button>
      ) : (
        <Button
          kind="soft"
          grow
          whyNot={publicStates.includes(state) ? undefined : '还没有张榜，没有公开页面'}
          onTap={() => void open('challenge', { id })}
        >
          看公开页面
        </Button>
      )}
      <Dialog
        open={asked === 'open'}
        title="开启方案"
        confirm="开启方案"
        busy={moving.busy}
        onConfirm={() => void openBids()}
        onCancel={close}
      >
        {`收到方案 ${challenge.bidCount ?? 0} 份。开启后进入评审，不能再收新方案；开启和每次查看都有记录，并告知揭榜方。`}
      </Dialog>
      <CancelDialog open={asked === 'cancel'} challenge={challenge} moving={moving} onClose={close} />
    </Actions>
  );
}

const closingText = '揭榜已截止，正在关闭，几秒后自动刷新';
const waitText = (deadline: string): string => `${minuteText(deadline, clock.now())} 截止后可开启方案，之前谁都打不开`;
