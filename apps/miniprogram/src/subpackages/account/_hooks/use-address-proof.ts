import { isMobileNumber, mobileNumberNeeded } from '@market/contract/shared';
import { useState } from 'react';
import { useCode } from './use-code';

export type AddressKind = 'phone' | 'email';

export const CODE_LENGTH = 6;

const whyNotAddress: Record<AddressKind, (text: string) => string | undefined> = {
  phone: (text) => (isMobileNumber(text) ? undefined : mobileNumberNeeded),
  email: (text) => (/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text) ? undefined : '请填写邮箱地址'),
};

/** A phone number or a mailbox, and the code sent to it that proves whose it is. */
export function useAddressProof(kind: AddressKind, send: (address: string) => Promise<{ retryAfterS: number }>) {
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const asked = useCode();
  const whyNotAsk = whyNotAddress[kind](address);
  return {
    kind,
    address,
    setAddress,
    code,
    setCode,
    asked,
    whyNotAsk,
    whyNot: whyNotAsk ?? (code.length === CODE_LENGTH ? undefined : '请填写 6 位验证码'),
    ask: () => asked.ask(() => send(address)),
  };
}
export type AddressProof = ReturnType<typeof useAddressProof>;
