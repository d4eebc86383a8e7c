import { useState } from 'react';
import { api } from '@/state/client';
import { DateTimeField } from '@/ui/form/date-time-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';
import type { CancelDialogProps } from './cancel-dialog';

/** 延长揭榜截止: once, with a reason; every bidder hears of it. */
export function ExtendDialog({ open, challenge, moving, onClose }: CancelDialogProps) {
  const { id, version } = challenge;
  const [bidDeadline, setBidDeadline] = useState(challenge.bidDeadline);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const extend = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '' || bidDeadline === null) return;
    const body = { version, reason, bidDeadline };
    if (await moving.move(() => api('POST /my/challenges/{id}/extend', { params: { id }, body }))) onClose();
  };
  return (
    <Dialog
      open={open}
      title="延长揭榜截止"
      confirm="延长"
      busy={moving.busy}
      onConfirm={() => void extend()}
      onCancel={onClose}
    >
      只能延长一次，成为新的一版，并告知每一家揭榜方。
      <DateTimeField label="新的截止（北京时间）" required value={bidDeadline} onChange={setBidDeadline} />
      <TextAreaField
        label="延长理由"
        required
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? '请填写延长理由' : undefined}
        onChange={setReason}
      />
    </Dialog>
  );
}
