import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { AddressProofFields } from '../../_components/address-proof-fields';
import { useAddressProof } from '../../_hooks/use-address-proof';
import type { SignInWayProps } from './sign-in-way-props';
import { useSigningIn } from '../_hooks/use-signing-in';

/** A browser has no WeChat identity: a code sent to the phone proves whose it is. */
export function SignInWay({ guide, whyNot: whyNotAgreed }: SignInWayProps) {
  const proof = useAddressProof('phone', (phone) => api('POST /auth/phone-code', { body: { phone } }));
  const { busy, error, signIn } = useSigningIn();
  const whyNot = whyNotAgreed ?? proof.whyNot;
  const submit = (): Promise<void> =>
    signIn(async () => {
      const { address: phone, code } = proof;
      useSession.getState().begin(await api('POST /auth/phone', { body: { phone, code, guide } }));
      return true;
    });
  return (
    <>
      <AddressProofFields
        proof={proof}
        label="手机号"
        sentHint="验证码已发出，请看短信"
        whyNotAsk={whyNotAgreed}
        error={error?.message}
        onDone={() => whyNot === undefined && void submit()}
      />
      <Button block loading={busy} whyNot={whyNot} onTap={() => void submit()}>
        登录
      </Button>
    </>
  );
}
