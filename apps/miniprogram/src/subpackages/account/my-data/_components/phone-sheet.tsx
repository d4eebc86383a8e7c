import { isMobileNumber } from '@market/contract/shared';
import { useState } from 'react';
import { api } from '@/state/client';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Field } from '@/ui/form/field';
import { Sheet } from '@/ui/overlay/sheet';
import { CodeField } from '../../_components/code-field';
import { useCode } from '../../_hooks/use-code';
import type { EditSheetProps } from './name-sheet';
import { WechatPhone } from './wechat-phone';

const CODE_LENGTH = 6;

/** A new number is proven by a code, or given by WeChat. */
export function PhoneSheet({ onClose, onDone }: EditSheetProps) {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const asked = useCode();
  const sending = useSending([], async () => onDone(await api('PUT /my/phone', { body: { phone, code } })));
  const whyNotAsk = isMobileNumber(phone) ? undefined : '请填写 11 位手机号';
  const whyNot = whyNotAsk ?? (code.length === CODE_LENGTH ? undefined : '请填写 6 位验证码');
  return (
    <Sheet
      open
      title="绑定或更换手机号"
      onClose={onClose}
      foot={
        <Button block loading={sending.busy} whyNot={whyNot} onTap={() => void sending.submit()}>
          绑定
        </Button>
      }
    >
      <WechatPhone onDone={onDone} />
      <Field
        label="新手机号"
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
        hint={asked.sent ? '验证码已发到新手机号' : undefined}
        waitS={asked.waitS}
        whyNotAsk={whyNotAsk}
        onAsk={() => void asked.ask(() => api('POST /my/phone/code', { body: { phone } }))}
        onDone={() => whyNot === undefined && void sending.submit()}
      />
    </Sheet>
  );
}
