import { consentWording, type ConsentTopic, type ContactInput } from '@market/contract/consent';
import { useRegions } from '@/state/regions';
import { useSession } from '@/state/session';
import { Txt } from '@/ui/base/txt';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';

export interface ContactFieldsProps {
  topic: ConsentTopic;
  regionCode: string;
  contact: ContactInput;
  onChange: (part: Partial<ContactInput>) => void;
  errorOf: (path: string) => string | undefined;
  /** Asked only of whoever agrees to be called. */
  nameAlways?: boolean;
}

/** Whom to reach, and the consent to hand that on in its own words, never ticked beforehand. */
export function ContactFields({ topic, regionCode, contact, onChange, errorOf, nameAlways }: ContactFieldsProps) {
  const phoneMasked = useSession(({ actor }) => actor?.phoneMasked ?? null);
  const bureau = useRegions(({ all }) => all.find(({ code }) => code === regionCode)?.bureau.name);
  const asked = contact.consent || nameAlways;
  return (
    <>
      {asked && (
        <Field
          label={topic === 'signUp' ? '姓名' : '联系人'}
          required
          maxLength={40}
          value={contact.name}
          error={errorOf('contact.name')}
          onChange={(name) => onChange({ name })}
        />
      )}
      {contact.consent && phoneMasked === null && (
        <Field
          label="手机号"
          required
          kind="phone"
          maxLength={11}
          value={contact.phone}
          error={errorOf('contact.phone')}
          onChange={(phone) => onChange({ phone })}
        />
      )}
      {contact.consent && phoneMasked !== null && (
        <Txt as="label" tone="text-2">{`电话用登录的手机号 ${phoneMasked}`}</Txt>
      )}
      <CheckField
        label={consentWording(topic, bureau ?? '当地科技局')}
        checked={contact.consent}
        error={errorOf('contact.consent')}
        onChange={(consent) => onChange({ consent })}
      />
    </>
  );
}
