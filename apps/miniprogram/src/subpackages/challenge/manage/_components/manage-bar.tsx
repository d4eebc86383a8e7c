import { publicStates, whyCannotCancel, type OwnChallenge } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import type { Moving } from '@/state/use-move';
import { mayShortlist, ofOwn, primaryMove } from '../_lib/primary-move';
import { CancelDialog } from './cancel-dialog';

export interface ManageBarProps {
  challenge: OwnChallenge;
  /** The deadline has passed, and the server has not closed the bidding yet. */
  closing: boolean;
  moving: Moving<OwnChallenge>;
  onShortlist: () => void;
}

export function ManageBar({ challenge, closing, moving, onShortlist }: ManageBarProps) {
  const { id, state, bidDeadline } = challenge;
  const actor = useSession((session) => session.actor);
  const [asked, setAsked] = useState<'move' | 'cancel'>();
  const close = (): void => setAsked(undefined);
  if (!actor) return null;
  const primary = primaryMove(actor, challenge);
  const canCancel = whyCannotCancel(actor, ofOwn(challenge, actor)) === undefined;
  const confirm = async (): Promise<void> => {
    if (primary) await moving.move(() => primary.call(challenge));
    close();
  };
  return (
    <Actions {...(state === 'published' && bidDeadline && { note: closing ? closingText : waitText(bidDeadline) })}>
      {canCancel && (
        <Button kind="outline" onTap={() => setAsked('cancel')}>
          撤回榜单
        </Button>
      )}
      {primary ? (
        <Button grow onTap={() => setAsked('move')}>
          {primary.name}
        </Button>
      ) : mayShortlist(actor, challenge) ? (
        <Button grow onTap={onShortlist}>
          写理由，定名单
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
        open={asked === 'move' && primary !== undefined}
        title={primary?.name ?? ''}
        confirm={primary?.name ?? ''}
        busy={moving.busy}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        {primary?.ask(challenge)}
      </Dialog>
      <CancelDialog open={asked === 'cancel'} challenge={challenge} moving={moving} onClose={close} />
    </Actions>
  );
}

const closingText = '揭榜已截止，正在关闭，几秒后自动刷新';
const waitText = (deadline: string): string => `${minuteText(deadline, clock.now())} 截止后可开启方案，之前谁都打不开`;
