import { useState } from 'react';
import { api } from '@/state/client';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';
import type { ManageBarProps } from './manage-bar';

export interface CancelDialogProps extends Pick<ManageBarProps, 'challenge' | 'moving'> {
  open: boolean;
  onClose: () => void;
}

export function CancelDialog({ open, challenge: { id, version }, moving, onClose }: CancelDialogProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const cancel = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const body = { version, reason };
    if (await moving.move(() => api('POST /my/challenges/{id}/cancel', { params: { id }, body }))) onClose();
  };
  return (
    <Dialog
      open={open}
      title="撤回榜单"
      confirm="撤回榜单"
      busy={moving.busy}
      onConfirm={() => void cancel()}
      onCancel={onClose}
    >
      撤回后不能恢复，已提交的方案作废。理由会公开，并告知每一家揭榜方。
      <TextAreaField
        label="撤回理由"
        required
        maxLength={500}
        value={reason}
        error={tried && reason.trim() === '' ? '请填写撤回理由' : undefined}
        onChange={setReason}
      />
    </Dialog>
  );
}
