import { isUnanswered, whyCannotReopen, type OwnCorrectionDetail } from '@market/contract/correction';
import { errors } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Sheet } from '@/ui/overlay/sheet';
import { Actions } from '@/ui/page/actions';

interface Props {
  correction: OwnCorrectionDetail;
  onReopened: (correction: OwnCorrectionDetail) => void;
}

/** 不满意可请求重新处理一次. */
export function ReopenBar({ correction, onReopened }: Props) {
  const [shown, setShown] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  if (isUnanswered(correction.state)) return null;
  const code = whyCannotReopen(correction, clock.now());
  const { id, version } = correction;
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      const body = { version, reason: reason.trim() };
      onReopened(await api('POST /my/corrections/{id}/reopen', { params: { id }, body }));
      setShown(false);
    } catch (failure) {
      toast(toApiError(failure).message);
    } finally {
      setBusy(false);
    }
  };
  const whyNot = code && errors[code].text;
  return (
    <Actions {...(whyNot && { note: whyNot })}>
      <Button kind="outline" grow whyNot={whyNot} onTap={() => setShown(true)}>
        请求重新处理
      </Button>
      <Sheet
        open={shown}
        onClose={() => setShown(false)}
        title="请求重新处理"
        foot={
          <Button
            grow
            loading={busy}
            whyNot={reason.trim() === '' ? '写明为什么不满意' : undefined}
            onTap={() => void send()}
          >
            提交
          </Button>
        }
      >
        <TextAreaField label="为什么不满意" required value={reason} maxLength={300} onChange={setReason} />
      </Sheet>
    </Actions>
  );
}
