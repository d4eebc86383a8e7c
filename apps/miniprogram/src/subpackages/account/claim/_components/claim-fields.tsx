import {
  brokerLevels,
  claimFieldLabels,
  claimForms,
  wantLabels,
  type ClaimContent,
  type ClaimField,
  type ClaimKind,
} from '@market/contract/claim';
import { fieldOptions } from '@/state/fields';
import { useRegions } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Chips } from '@/ui/base/chips';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';
import { FieldFrame } from '@/ui/form/field-frame';
import { RadioGroup } from '@/ui/form/radio-group';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';

export interface ClaimFieldsProps {
  kind: ClaimKind;
  content: ClaimContent;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<ClaimContent>) => void;
}

const wants = [
  { key: 'number' as const, label: wantLabels.number },
  { key: 'account' as const, label: wantLabels.account },
];
const levels = brokerLevels.map((key) => ({ key, label: key }));
const longest = { creditCode: 30, name: 40, organization: 80, title: 60, certificateNumber: 60 } as const;

/** What the kind asks, in its order. */
export const ClaimFields = (props: ClaimFieldsProps) => (
  <Card padded spaced>
    {claimForms[props.kind].asks.map((field) => (
      <Asked key={field} field={field} {...props} />
    ))}
  </Card>
);

function Asked({ field, kind, content, errorOf, onChange }: ClaimFieldsProps & { field: ClaimField }) {
  const regions = useRegions((state) => state.all);
  const required = claimForms[kind].required.includes(field);
  const frame = { label: claimFieldLabels[field], required, error: errorOf(field) };
  switch (field) {
    case 'note':
      return <TextAreaField {...frame} maxLength={500} value={content.note} onChange={(note) => onChange({ note })} />;
    case 'wants':
      return (
        <RadioGroup {...frame} options={wants} value={content.wants} onChange={(key) => onChange({ wants: key })} />
      );
    case 'level':
      return (
        <SelectField
          {...frame}
          options={levels}
          value={levels.find(({ key }) => key === content.level)?.key}
          onChange={(level) => onChange({ level })}
        />
      );
    case 'regionCode':
      return (
        <SelectField
          {...frame}
          placeholder="由这里的科技局审核"
          options={regions.map(({ code, name }) => ({ key: code, label: name }))}
          value={content.regionCode || undefined}
          onChange={(regionCode) => onChange({ regionCode })}
        />
      );
    case 'fields':
      return (
        <FieldFrame {...frame}>
          <Chips
            wrapped
            label={frame.label}
            items={fieldOptions}
            value={content.fields}
            onTap={(key) => onChange({ fields: toggled(content.fields, key) })}
          />
        </FieldFrame>
      );
    case 'publish':
      return (
        <CheckField
          label="同意在人才、技术板块公开姓名、单位、领域（不公开联系方式）"
          checked={content.publish}
          onChange={(publish) => onChange({ publish })}
        />
      );
    default:
      return (
        <Field
          {...frame}
          maxLength={longest[field]}
          value={content[field]}
          onChange={(typed) => onChange({ [field]: typed })}
        />
      );
  }
}

const toggled = (held: readonly string[], key: string): string[] =>
  held.includes(key) ? held.filter((one) => one !== key) : [...held, key].slice(-8);
