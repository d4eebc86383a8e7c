import { isMobileNumber } from '@market/contract/shared';
import { useState } from 'react';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Field } from '@/ui/form/field';
import { CodeField } from '../../_components/code-field';
import { useCode } from '../../_hooks/use-code';
import type { SignInWayProps } from './sign-in-way-props';
import { useSigningIn } from '../_hooks/use-signing-in';

const CODE_LENGTH = 6;

/** A browser has no WeChat identity: a code sent to the phone proves whose it is. */
export function SignInWay({ guide, whyNot: whyNotAgreed }: SignInWayProps) {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const asked = useCode();
  const { busy, error, signIn } = useSigningIn();
  const whyNotAsk = whyNotAgreed ?? (isMobileNumber(phone) ? undefined : '请填写 11 位手机号');
  const whyNot = whyNotAsk ?? (code.length === CODE_LENGTH ? undefined : '请填写 6 位验证码');
  const submit = (): Promise<void> =>
    signIn(async () => {
      useSession.getState().begin(await api('POST /auth/phone', { body: { phone, code, guide } }));
      return true;
    });
  return (
    <>
      <Field
        label="手机号"
        kind="phone"
        num
        placeholder="11 位手机号"
        maxLength={11}
        value={phone}
        error={asked.error?.message}
        onChange={(typed) => setPhone(typed.replace(/\D/g, ''))}
      />
      <CodeField
        value={code}
        maxLength={CODE_LENGTH}
        onChange={setCode}
        error={error?.message}
        hint={asked.sent ? '验证码已发出，请看短信' : undefined}
        waitS={asked.waitS}
        whyNotAsk={whyNotAsk}
        onAsk={() => void asked.ask(() => api('POST /auth/phone-code', { body: { phone } }))}
        onDone={() => whyNot === undefined && void submit()}
      />
      <Button block loading={busy} whyNot={whyNot} onTap={() => void submit()}>
        登录
      </Button>
    </>
  );
}
