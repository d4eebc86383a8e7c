import { Txt } from '@/ui/base/txt';
import { Button } from '@/ui/base/button';
import { signInWithWechat } from '@/state/session';
import { useSigningIn } from '../_hooks/use-signing-in';

/** WeChat knows its user: one tap and no form. */
export function SignInWay() {
  const { busy, error, signIn } = useSigningIn();
  return (
    <>
      <Button block loading={busy} onTap={() => void signIn(signInWithWechat)}>
        微信登录
      </Button>
      {error && (
        <Txt as="label" tone="danger">
          {error.message}
        </Txt>
      )}
    </>
  );
}
