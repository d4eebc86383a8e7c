import { api } from '@/state/client';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Sheet } from '@/ui/overlay/sheet';
import { AddressProofFields } from '../../_components/address-proof-fields';
import { useAddressProof } from '../../_hooks/use-address-proof';
import type { EditSheetProps } from './name-sheet';
import { WechatPhone } from './wechat-phone';

/** A new number is proven by a code, or given by WeChat. */
export function PhoneSheet({ onClose, onDone }: EditSheetProps) {
  const proof = useAddressProof('phone', (phone) => api('POST /my/phone/code', { body: { phone } }));
  const sending = useSending([], async () =>
    onDone(await api('PUT /my/phone', { body: { phone: proof.address, code: proof.code } })),
  );
  return (
    <Sheet
      open
      title="绑定或更换手机号"
      onClose={onClose}
      foot={
        <Button block loading={sending.busy} whyNot={proof.whyNot} onTap={() => void sending.submit()}>
          绑定
        </Button>
      }
    >
      <WechatPhone onDone={onDone} />
      <AddressProofFields
        proof={proof}
        label="新手机号"
        sentHint="验证码已发到新手机号"
        onDone={() => proof.whyNot === undefined && void sending.submit()}
      />
    </Sheet>
  );
}
