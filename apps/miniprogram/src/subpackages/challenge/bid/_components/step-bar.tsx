import { biddingStepLabels, biddingSteps, whyCannotBid, type BiddingStep, type OwnBid } from '@market/contract/bid';
import { errors, minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import type { BidDraft } from '../_hooks/use-bid-draft';
import { useSealing } from '../_hooks/use-sealing';
import type { StepProps } from './step-props';

export interface StepBarProps extends Pick<StepProps, 'bid' | 'issues' | 'onStep'> {
  draft: BidDraft;
  step: BiddingStep;
  /** The bid was to be sealed: from now on every step says what it lacks. */
  onTried: () => void;
}

export function StepBar({ bid, draft, step, issues, onStep, onTried }: StepBarProps) {
  const { busy, seal } = useSealing(bid, draft);
  const whyClosed = useWhyClosed(bid, draft);
  const [asking, setAsking] = useState(false);
  const at = biddingSteps.indexOf(step);
  const [before, after] = [biddingSteps[at - 1], biddingSteps[at + 1]];
  const ask = (): void => {
    onTried();
    const first = issues[0];
    if (!first) return setAsking(true);
    toast(first.message);
    onStep(first.step);
  };
  return (
    <Actions>
      {before && (
        <Button kind="outline" onTap={() => onStep(before)}>
          上一步
        </Button>
      )}
      {after ? (
        <Button kind="bang" grow onTap={() => onStep(after)}>
          {`下一步：${biddingStepLabels[after]}`}
        </Button>
      ) : (
        <Button kind="bang" grow whyNot={whyClosed} onTap={ask}>
          密封提交
        </Button>
      )}
      <Dialog
        open={asking}
        kind="bang"
        title="密封提交方案"
        confirm="密封提交"
        busy={busy}
        onConfirm={() => void seal()}
        onCancel={() => setAsking(false)}
      >
        {`提交后封存，截止前谁都打不开。${minuteText(bid.challenge.bidDeadline, clock.now())} 截止前可撤回修改再交，截止后不能再改。`}
      </Dialog>
    </Actions>
  );
}

function useWhyClosed({ challenge }: OwnBid, { theirs }: BidDraft): string | undefined {
  const actor = useSession((state) => state.actor);
  if (theirs) return '草稿已在别处改过，请先选用哪一份';
  const code = actor && whyCannotBid(actor, { ...challenge, organizationId: '' }, clock.now());
  return code && errors[code].text;
}
