import type { OwnConsent } from '@market/contract/consent';
import { minuteText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Dialog } from '@/ui/overlay/dialog';

/** What was handed over, to whom, who has looked; and the way to take it back. */
export function ConsentCard({ consent, onEnded }: { consent: OwnConsent | null; onEnded: () => void }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!consent) return null;
  const now = clock.now();
  const { id, name, phoneMasked, receiver, agreedAt, openedAt, openedBy, endedAt } = consent;
  const seen = openedAt === null ? '还没有人看过' : `${openedBy ?? ''} ${minuteText(openedAt, now)} 看过`;
  const end = async (): Promise<void> => {
    setBusy(true);
    try {
      await api('POST /my/consents/{id}/end', { params: { id } });
      setAsking(false);
      onEnded();
    } catch (failure) {
      toast(toApiError(failure).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <SectionHead title="交出的联系方式" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '内容', value: `${name} ${phoneMasked}` },
            { key: '交给', value: receiver },
            { key: '同意于', value: minuteText(agreedAt, now) },
            { key: '查看', value: endedAt === null ? seen : `${seen}，现已不能再看` },
          ]}
        />
        {endedAt === null && (
          <Button kind="outline" small onTap={() => setAsking(true)}>
            收回同意
          </Button>
        )}
      </Card>
      <Dialog
        open={asking}
        title="收回同意"
        confirm="收回"
        busy={busy}
        onConfirm={() => void end()}
        onCancel={() => setAsking(false)}
      >
        {`收回后${receiver}不能再看你的联系方式；看过的已记在这里。`}
      </Dialog>
    </>
  );
}
