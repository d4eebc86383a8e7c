import type { Preferences } from '@market/contract/preference';
import { api } from '@/state/client';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Sheet } from '@/ui/overlay/sheet';
import { AddressProofFields } from '../../_components/address-proof-fields';
import { useAddressProof } from '../../_hooks/use-address-proof';

export type WrittenChannel = 'sms' | 'email';

export interface AddressSheetProps {
  channel: WrittenChannel;
  title: string;
  onClose: () => void;
  onDone: (preferences: Preferences) => void;
}

export function AddressSheet({ channel, title, onClose, onDone }: AddressSheetProps) {
  const params = { channel };
  const proof = useAddressProof(channel === 'sms' ? 'phone' : 'email', (address) =>
    api('POST /my/addresses/{channel}/code', { params, body: { address } }),
  );
  const sending = useSending([], async () =>
    onDone(await api('PUT /my/addresses/{channel}', { params, body: { address: proof.address, code: proof.code } })),
  );
  return (
    <Sheet
      open
      title={`验证${title}`}
      onClose={onClose}
      foot={
        <Button block loading={sending.busy} whyNot={proof.whyNot} onTap={() => void sending.submit()}>
          用它收消息
        </Button>
      }
    >
      <AddressProofFields
        proof={proof}
        label={title}
        sentHint={`验证码已发到这个${title}`}
        onDone={() => proof.whyNot === undefined && void sending.submit()}
      />
    </Sheet>
  );
}
