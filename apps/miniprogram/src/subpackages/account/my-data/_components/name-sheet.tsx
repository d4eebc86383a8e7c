import type { OwnData } from '@market/contract/privacy';
import { useState } from 'react';
import { api } from '@/state/client';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Field } from '@/ui/form/field';
import { Sheet } from '@/ui/overlay/sheet';

export interface EditSheetProps {
  onClose: () => void;
  onDone: (data: OwnData) => void;
}

export function NameSheet({ name, onClose, onDone }: EditSheetProps & { name: string }) {
  const [displayName, setDisplayName] = useState(name);
  const sending = useSending([], async () => onDone(await api('PUT /my/name', { body: { displayName } })));
  const whyNot = displayName.trim() === '' ? '请填写称呼' : undefined;
  return (
    <Sheet
      open
      title="更正称呼"
      onClose={onClose}
      foot={
        <Button block loading={sending.busy} whyNot={whyNot} onTap={() => void sending.submit()}>
          保存
        </Button>
      }
    >
      <Field label="称呼" placeholder="科技局这样称呼你" maxLength={40} value={displayName} onChange={setDisplayName} />
    </Sheet>
  );
}
