import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { errors, formatAmount } from '@market/contract/shared';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Seal } from '@/ui/market/seal';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import type { ChallengeMove } from '../_hooks/use-challenge-move';
import { completeDismissals, type Reasons } from '../_hooks/use-reasons';
import { DismissalFields } from './dismissal-fields';

export interface AwardFormProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  /** Id of the bid that is to be awarded. */
  chosen: string;
  reasons: Reasons;
  moving: ChallengeMove;
  onLeave: () => void;
}

export function AwardForm({ challenge: { id, version }, bids, chosen, reasons, moving, onLeave }: AwardFormProps) {
  const winner = bids.find((bid) => bid.id === chosen);
  const others = bids.filter((bid) => bid.id !== chosen);
  const dismissals = completeDismissals(others, reasons);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const ask = (): void => {
    setTried(true);
    if (dismissals) setAsking(true);
    else toast(errors.reasonsMissing.text);
  };
  const award = async (): Promise<void> => {
    const body = { version, bidId: chosen, dismissals: dismissals ?? [] };
    if (await moving.move(() => api('POST /my/challenges/{id}/award', { params: { id }, body }))) onLeave();
    setAsking(false);
  };
  return (
    <PageShell
      title="定榜"
      bottom={
        <Actions>
          <Button kind="outline" onTap={onLeave}>
            返回对比
          </Button>
          <Button kind="bang" grow onTap={ask}>
            定榜
          </Button>
        </Actions>
      }
    >
      <SectionHead first mark={<Seal />} title="选定" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '单位', value: winner?.organizationName },
            { key: '报价', value: winner && formatAmount(winner.content.priceFen) },
            { key: '周期', value: winner && `${winner.content.durationMonths} 个月` },
          ]}
        />
      </Card>
      {others.length > 0 && <SectionHead title="未选中的理由" aside="每份都要写，会发给对方" />}
      {others.map((bid) => (
        <DismissalFields
          key={bid.id}
          organizationName={bid.organizationName}
          reason={reasons.of(bid.id)}
          tried={tried}
          onChange={(part) => reasons.set(bid.id, part)}
        />
      ))}
      <Dialog
        open={asking}
        kind="bang"
        title="定榜"
        confirm="定榜"
        busy={moving.busy}
        onConfirm={() => void award()}
        onCancel={() => setAsking(false)}
      >
        {`选定${winner?.organizationName ?? ''}。定榜后不能更改，结果公开，${others.length > 0 ? `另 ${others.length} 家收到理由。` : '并告知揭榜方。'}`}
      </Dialog>
    </PageShell>
  );
}
