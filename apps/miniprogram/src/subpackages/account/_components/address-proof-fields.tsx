import { Field } from '@/ui/form/field';
import { CODE_LENGTH, type AddressProof } from '../_hooks/use-address-proof';
import { CodeField } from './code-field';

export interface AddressProofFieldsProps {
  proof: AddressProof;
  label: string;
  /** What is said once the code is on its way. */
  sentHint: string;
  /** What else stands in the way of asking for a code. */
  whyNotAsk?: string | undefined;
  error?: string | undefined;
  onDone: () => void;
}

const kinds = {
  phone: { kind: 'phone', num: true, placeholder: '11 位手机号', maxLength: 11 },
  email: { placeholder: 'name@example.cn', maxLength: 120 },
} as const;

export const AddressProofFields = ({ proof, label, sentHint, whyNotAsk, error, onDone }: AddressProofFieldsProps) => (
  <>
    <Field
      {...kinds[proof.kind]}
      label={label}
      value={proof.address}
      error={proof.asked.error?.message}
      onChange={(typed) => proof.setAddress(proof.kind === 'phone' ? typed.replace(/\D/g, '') : typed.trim())}
    />
    <CodeField
      value={proof.code}
      maxLength={CODE_LENGTH}
      onChange={proof.setCode}
      error={error}
      hint={proof.asked.sent ? sentHint : undefined}
      waitS={proof.asked.waitS}
      whyNotAsk={whyNotAsk ?? proof.whyNotAsk}
      onAsk={() => void proof.ask()}
      onDone={onDone}
    />
  </>
);
