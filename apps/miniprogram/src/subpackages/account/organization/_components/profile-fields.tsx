import {
  organizationSizes,
  profileLabels,
  qualifications,
  revenueBands,
  revenueKeys,
  type OrganizationProfile,
} from '@market/contract/organization';
import { useState } from 'react';
import { Card } from '@/ui/base/card';
import { Chips } from '@/ui/base/chips';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { DayField } from '@/ui/form/day-field';
import { Field } from '@/ui/form/field';
import { FieldFrame } from '@/ui/form/field-frame';
import { SelectField } from '@/ui/form/select-field';

const NONE = '都没有';
const sizes = organizationSizes.map((key) => ({ key, label: key }));
const revenues = revenueKeys.map((key) => ({ key, label: revenueBands[key].label }));
const chips = [...qualifications, NONE].map((key) => ({ key, label: key }));

export interface ProfileFieldsProps {
  profile: OrganizationProfile;
  errorOf: (key: keyof OrganizationProfile) => string | undefined;
  onChange: (part: Partial<OrganizationProfile>) => void;
}

/** What policies ask about. All of it may be left out: what is not said counts as not known, never as missing. */
export function ProfileFields({ profile, errorOf, onChange }: ProfileFieldsProps) {
  const { size, staff, revenue, foundedOn, researchPercent, qualifications: own } = profile;
  const toggle = (key: string): void => {
    if (key === NONE) return onChange({ qualifications: own?.length === 0 ? null : [] });
    const held = own ?? [];
    const next = qualifications.filter((one) => (one === key) !== held.includes(one));
    onChange({ qualifications: next.length > 0 ? next : null });
  };
  return (
    <>
      <SectionHead title="比对政策用的资料" />
      <Txt as="label" tone="text-2">
        只用来比对申报条件，不公开。不填的按“还不知道”处理。
      </Txt>
      <Card padded spaced>
        <SelectField
          label={profileLabels.size}
          options={sizes}
          value={size ?? undefined}
          onChange={(key) => onChange({ size: key })}
        />
        <NumberLine label={profileLabels.staff} unit="人" value={staff} onChange={(n) => onChange({ staff: n })} />
        <SelectField
          label={profileLabels.revenue}
          options={revenues}
          value={revenue ?? undefined}
          onChange={(key) => onChange({ revenue: key })}
        />
        <DayField
          label={profileLabels.foundedOn}
          value={foundedOn}
          error={errorOf('foundedOn')}
          onChange={(day) => onChange({ foundedOn: day })}
        />
        <NumberLine
          decimal
          label={profileLabels.researchPercent}
          unit="%"
          value={researchPercent}
          onChange={(n) => onChange({ researchPercent: n })}
        />
        <FieldFrame label={profileLabels.qualifications}>
          <Chips
            wrapped
            label={profileLabels.qualifications}
            items={chips}
            value={own === null ? [] : own.length === 0 ? [NONE] : own}
            onTap={toggle}
          />
        </FieldFrame>
      </Card>
    </>
  );
}

interface NumberLineProps {
  label: string;
  unit: string;
  decimal?: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
}

function NumberLine({ label, unit, decimal, value, onChange }: NumberLineProps) {
  // 「4.」 on the way to 「4.9」 is not a number yet.
  const [typed, setTyped] = useState('');
  const shown = value === null || (typed !== '' && Number(typed) === value) ? typed : String(value);
  const take = (text: string): void => {
    const figures = text.replace(decimal ? /[^\d.]/g : /\D/g, '');
    setTyped(figures);
    onChange(figures === '' || Number.isNaN(Number(figures)) ? null : Number(figures));
  };
  return (
    <Field
      num
      kind={decimal ? 'decimal' : 'digits'}
      label={label}
      unit={unit}
      maxLength={6}
      value={shown}
      onChange={take}
    />
  );
}
