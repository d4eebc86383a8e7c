import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { errors, formatAmount } from '@market/contract/shared';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Seal } from '@/ui/market/seal';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import type { Moving } from '@/state/use-move';
import { completeDismissals, type Reasons } from '../_hooks/use-reasons';
import { DismissalFields } from './dismissal-fields';

export interface ShortlistFormProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  /** Ids of the shortlisted, the first first. */
  ranked: readonly string[];
  reasons: Reasons;
  moving: Moving<OwnChallenge>;
  onLeave: () => void;
}

/** The ranking as it will stand, and the reason of every bid but the first. */
export function ShortlistForm({ challenge, bids, ranked, reasons, moving, onLeave }: ShortlistFormProps) {
  const { id, version } = challenge;
  const place = (bid: OpenedBid): number => ranked.indexOf(bid.id) + 1 || bids.length + 1;
  const inOrder = [...bids].sort((a, b) => place(a) - place(b));
  const shortlisted = inOrder.slice(0, ranked.length);
  const others = inOrder.filter((bid) => bid.id !== ranked[0]);
  const dismissals = completeDismissals(others, reasons);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const what = ranked.length > 0 ? '定入围名单' : '都不入围，流榜';
  const ask = (): void => {
    setTried(true);
    if (dismissals) setAsking(true);
    else toast(errors.reasonsMissing.text);
  };
  const decide = async (): Promise<void> => {
    const body = { version, ranked: [...ranked], dismissals: dismissals ?? [] };
    if (await moving.move(() => api('POST /my/challenges/{id}/shortlist', { params: { id }, body }))) onLeave();
    setAsking(false);
  };
  return (
    <PageShell
      title={what}
      bottom={
        <Actions>
          <Button kind="outline" onTap={onLeave}>
            返回对比
          </Button>
          <Button kind="bang" grow onTap={ask}>
            {what}
          </Button>
        </Actions>
      }
    >
      <SectionHead first mark={<Seal />} title="入围" />
      {ranked.length === 0 && <Note tone="warning">没有排名次。这样定下，榜单流榜，每家都收到理由。</Note>}
      {shortlisted.length > 0 && (
        <Card padded>
          <KeyValues
            rows={shortlisted.map(({ organizationName, content }, i) => ({
              key: `第 ${i + 1} 名`,
              value: `${organizationName}，${formatAmount(content.priceFen)}，${content.durationMonths} 个月`,
            }))}
          />
        </Card>
      )}
      {others.length > 0 && <SectionHead title="其余各家的理由" aside="每份都要写，会发给对方" />}
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
        title={what}
        confirm={what}
        busy={moving.busy}
        onConfirm={() => void decide()}
        onCancel={() => setAsking(false)}
      >
        {`名次定下不能更改，${bids.length} 家都收到结果和理由。${ranked.length > 0 ? '随后公示第一名，其余入围的依次候补。' : ''}`}
      </Dialog>
    </PageShell>
  );
}
