import { whyCannotAmend, whyCannotExtend, whyCannotRelist } from '@market/contract/challenge';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Cell, CellGroup } from '@/ui/base/cell';
import { ofOwn } from '../_lib/primary-move';
import { ExtendDialog } from './extend-dialog';
import type { ManageBarProps } from './manage-bar';

/** What the demander may do besides the next step: another version, a longer call, another try after a failed one. */
export function LifeActs({ challenge, moving }: Pick<ManageBarProps, 'challenge' | 'moving'>) {
  const actor = useSession((session) => session.actor);
  const [extending, setExtending] = useState(false);
  if (!actor) return null;
  const { id, version, bidDeadline, extendedAt } = challenge;
  const facts = { ...ofOwn(challenge, actor), bidDeadline, extendedAt };
  const mayAmend = whyCannotAmend(actor, facts, clock.now()) === undefined;
  const mayExtend = whyCannotExtend(actor, facts, clock.now()) === undefined;
  const mayRelist = whyCannotRelist(actor, facts) === undefined;
  const relist = async (): Promise<void> => {
    try {
      const draft = await api('POST /my/challenges/{id}/relist', { params: { id }, body: { version } });
      await open('post', { id: draft.id });
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };
  if (!mayAmend && !mayExtend && !mayRelist) return null;
  return (
    <>
      <CellGroup spaced>
        {mayAmend && <Cell icon="edit" title="修订榜单" extra="成为新的一版" onTap={() => void open('post', { id })} />}
        {mayExtend && <Cell icon="clock" title="延长揭榜截止" extra="只能一次" onTap={() => setExtending(true)} />}
        {mayRelist && <Cell icon="undo" title="重新发榜" extra="引用这张" onTap={() => void relist()} />}
      </CellGroup>
      {mayExtend && (
        <ExtendDialog open={extending} challenge={challenge} moving={moving} onClose={() => setExtending(false)} />
      )}
    </>
  );
}
