import { whyCannotBid, type OwnBid } from '@market/contract/bid';
import { errors, minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open, replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { useSession } from '@/state/session';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Dialog } from '@/ui/overlay/dialog';
import { useUnsealing } from '../_hooks/use-unsealing';
import { HowToVerify } from './how-to-verify';

export function ReceiptActs({ bid }: { bid: OwnBid }) {
  const { state, challenge, receipt } = bid;
  const { busy, unseal } = useUnsealing(bid);
  const [shown, setShown] = useState<'verify' | 'unseal'>();
  const actor = useSession((session) => session.actor);
  const why = actor && whyCannotBid(actor, { ...challenge, organizationId: '' }, clock.now());
  const close = (): void => setShown(undefined);
  return (
    <>
      <CellGroup spaced>
        {receipt && (
          <Cell
            icon="shield-check"
            title="怎么核对"
            note="保存回执文件，断网也能算出同一摘要"
            onTap={() => setShown('verify')}
          />
        )}
        {state === 'submitted' && (
          <Cell
            icon="undo"
            title="撤回修改"
            note={
              why
                ? errors[why].text
                : `${minuteText(challenge.bidDeadline, clock.now())} 截止前可撤回，可重交，只保留最后一份`
            }
            onTap={() => (why ? toast(errors[why].text) : setShown('unseal'))}
          />
        )}
        {bid.outcome && (
          <Cell
            icon="sheet"
            title="看逐项得分"
            note="本单位的得分、理由和评语，与全部方案的匿名分布"
            onTap={() => void open('result', { bidId: bid.id })}
          />
        )}
        {state === 'draft' && (
          <Cell
            icon="edit"
            title="继续填写"
            note="这份方案还是草稿，没有提交"
            onTap={() => void replace('bid', { challengeId: challenge.id })}
          />
        )}
        {(state === 'submitted' || state === 'judging') && (
          <Cell icon="message" title="没选上也有答复" note="定榜后给出未选中的理由" />
        )}
      </CellGroup>
      <HowToVerify bid={bid} open={shown === 'verify'} onClose={close} />
      <Dialog
        open={shown === 'unseal'}
        title="撤回方案"
        confirm="撤回修改"
        busy={busy}
        onConfirm={() => void unseal()}
        onCancel={close}
      >
        撤回后回到草稿，这张回执作废。截止前要重新密封提交，否则不算揭榜。
      </Dialog>
    </>
  );
}
