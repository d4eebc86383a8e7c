import { Txt } from '@/ui/base/txt';
import { Button } from '@/ui/base/button';
import { signInWithWechat } from '@/state/session';
import type { SignInWayProps } from './sign-in-way-props';
import { useSigningIn } from '../_hooks/use-signing-in';

/** WeChat knows its user: one tap and no form. */
export function SignInWay({ guide, whyNot }: SignInWayProps) {
  const { busy, error, signIn } = useSigningIn();
  return (
    <>
      <Button block loading={busy} whyNot={whyNot} onTap={() => void signIn(() => signInWithWechat(guide))}>
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
