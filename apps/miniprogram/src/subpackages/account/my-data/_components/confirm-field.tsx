import { api } from '@/state/client';
import { CodeField } from '../../_components/code-field';
import { CODE_LENGTH } from '../../_hooks/use-address-proof';
import { useCode } from '../../_hooks/use-code';

export interface ConfirmFieldProps {
  code: string;
  onChange: (code: string) => void;
}

/** A code to one's own phone, where the sign-in is not fresh any more. */
export function ConfirmField({ code, onChange }: ConfirmFieldProps) {
  const asked = useCode();
  return (
    <CodeField
      value={code}
      maxLength={CODE_LENGTH}
      onChange={onChange}
      error={asked.error?.message}
      hint={asked.sent ? '验证码已发到你绑定的手机号' : '登录已超过 10 分钟，请确认是本人'}
      waitS={asked.waitS}
      onAsk={() => void asked.ask(() => api('POST /my/confirmation-code'))}
      onDone={() => undefined}
    />
  );
}
