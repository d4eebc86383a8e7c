import type { Preferences } from '@market/contract/preference';
import { isMobileNumber } from '@market/contract/shared';
import { useState } from 'react';
import { api } from '@/state/client';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Field } from '@/ui/form/field';
import { Sheet } from '@/ui/overlay/sheet';
import { CodeField } from '../../_components/code-field';
import { useCode } from '../../_hooks/use-code';

export type WrittenChannel = 'sms' | 'email';

export interface AddressSheetProps {
  channel: WrittenChannel;
  title: string;
  onClose: () => void;
  onDone: (preferences: Preferences) => void;
}

const CODE_LENGTH = 6;

function whyNotAsk(channel: WrittenChannel, address: string): string | undefined {
  if (channel === 'sms') return isMobileNumber(address) ? undefined : '请填写 11 位手机号';
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address) ? undefined : '请填写邮箱地址';
}

export function AddressSheet({ channel, title, onClose, onDone }: AddressSheetProps) {
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const asked = useCode();
  const params = { channel };
  const sending = useSending([], async () =>
    onDone(await api('PUT /my/addresses/{channel}', { params, body: { address, code } })),
  );
  const why = whyNotAsk(channel, address);
  const whyNot = why ?? (code.length === CODE_LENGTH ? undefined : '请填写 6 位验证码');
  const ask = () => asked.ask(() => api('POST /my/addresses/{channel}/code', { params, body: { address } }));
  return (
    <Sheet
      open
      title={`验证${title}`}
      onClose={onClose}
      foot={
        <Button block loading={sending.busy} whyNot={whyNot} onTap={() => void sending.submit()}>
          用它收消息
        </Button>
      }
    >
      <Field
        label={title}
        {...(channel === 'sms' && { kind: 'phone' as const, num: true })}
        placeholder={channel === 'sms' ? '11 位手机号' : 'name@example.cn'}
        maxLength={channel === 'sms' ? 11 : 120}
        value={address}
        error={asked.error?.message}
        onChange={(typed) => setAddress(typed.trim())}
      />
      <CodeField
        value={code}
        maxLength={CODE_LENGTH}
        onChange={setCode}
        hint={asked.sent ? `验证码已发到这个${title}` : undefined}
        waitS={asked.waitS}
        whyNotAsk={why}
        onAsk={() => void ask()}
        onDone={() => whyNot === undefined && void sending.submit()}
      />
    </Sheet>
  );
}
