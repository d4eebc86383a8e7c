import { useState } from 'react';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';

export interface ReasonDialogProps {
  open: boolean;
  /** Names the deed, and stands on the button. */
  title: string;
  hint: string;
  busy: boolean;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

export function ReasonDialog({ open, title, hint, busy, onSubmit, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (): void => {
    setTried(true);
    if (reason.trim() !== '') onSubmit(reason.trim());
  };
  return (
    <Dialog open={open} title={title} confirm={title} busy={busy} onConfirm={submit} onCancel={onClose}>
      {hint}
      <TextAreaField
        label="理由"
        required
        maxLength={300}
        value={reason}
        error={tried && reason.trim() === '' ? '请填写理由' : undefined}
        onChange={setReason}
      />
    </Dialog>
  );
}
