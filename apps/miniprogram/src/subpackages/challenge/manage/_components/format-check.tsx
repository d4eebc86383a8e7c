import type { OpenedBid } from '@market/contract/bid';
import type { OwnChallenge } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { RadioGroup } from '@/ui/form/radio-group';
import { TextAreaField } from '@/ui/form/text-area-field';
import { mayCheckFormat } from '../_lib/primary-move';

interface FormatCheckProps {
  challenge: OwnChallenge;
  bids: readonly OpenedBid[];
  onChecked: () => void;
  onStale: () => void;
}

const verdicts = [
  { key: 'pass', label: '通过' },
  { key: 'refuse', label: '不通过' },
] as const;
interface Verdict {
  key: (typeof verdicts)[number]['key'];
  reason: string;
}

/** 形式审查: every opened bid passes, or its bidder is told why not. */
export function FormatCheck({ challenge, bids, onChecked, onStale }: FormatCheckProps) {
  const actor = useSession((session) => session.actor);
  const [given, setGiven] = useState<Readonly<Record<string, Verdict>>>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const waiting = bids.filter(({ state }) => state === 'formatCheck');
  if (waiting.length === 0) return null;
  if (!actor || !mayCheckFormat(actor, challenge)) return <Note icon="clock">方案已开启，等主管部门作形式审查。</Note>;
  const verdictOf = ({ id }: OpenedBid): Verdict | undefined => given[id];
  const whole = waiting.every((bid) => {
    const verdict = verdictOf(bid);
    return verdict !== undefined && (verdict.key === 'pass' || verdict.reason.trim() !== '');
  });
  const set = (bid: OpenedBid, part: Partial<Verdict>): void =>
    setGiven((before) => ({ ...before, [bid.id]: { key: 'pass', reason: '', ...before[bid.id], ...part } }));
  const finish = async (): Promise<void> => {
    setTried(true);
    if (!whole) return toast('每份方案都要有结论，不通过的写明理由');
    setBusy(true);
    const decisions = waiting.map((bid) => {
      const verdict = verdictOf(bid);
      return { bidId: bid.id, reason: verdict?.key === 'refuse' ? verdict.reason.trim() : null };
    });
    try {
      await api('POST /my/challenges/{id}/format-check', { params: { id: challenge.id }, body: { decisions } });
      onChecked();
    } catch (error) {
      toast(toApiError(error).message);
    }
    onStale();
    setBusy(false);
  };
  return (
    <View>
      <SectionHead title="形式审查" aside={`${waiting.length} 份待审`} />
      {waiting.map((bid) => (
        <Card key={bid.id} padded spaced>
          <Txt strong>{bid.organizationName}</Txt>
          <RadioGroup
            label="资格、材料是否合要求"
            required
            options={verdicts}
            value={verdictOf(bid)?.key}
            error={tried && !verdictOf(bid) ? '请选结论' : undefined}
            onChange={(key) => set(bid, { key })}
          />
          {verdictOf(bid)?.key === 'refuse' && (
            <TextAreaField
              label="理由"
              required
              maxLength={500}
              placeholder="写明缺什么、不合哪一条"
              value={verdictOf(bid)?.reason ?? ''}
              error={tried && verdictOf(bid)?.reason.trim() === '' ? '请写理由' : undefined}
              onChange={(reason) => set(bid, { reason })}
            />
          )}
        </Card>
      ))}
      <Button block loading={busy} onTap={() => void finish()}>
        完成形式审查
      </Button>
    </View>
  );
}
