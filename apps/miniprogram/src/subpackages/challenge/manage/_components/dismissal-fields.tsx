import { dismissalLabels, judgedDismissalKinds } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import type { Reason } from '../_hooks/use-reasons';

export interface DismissalFieldsProps {
  organizationName: string;
  reason: Reason;
  /** Says what is missing. */
  tried: boolean;
  onChange: (part: Partial<Reason>) => void;
}

const kinds = judgedDismissalKinds.map((key) => ({ key, label: dismissalLabels[key] }));

export const DismissalFields = ({
  organizationName,
  reason: { kind, text },
  tried,
  onChange,
}: DismissalFieldsProps) => (
  <Card padded spaced>
    <Txt strong>{organizationName}</Txt>
    <SelectField
      label="类别"
      required
      options={kinds}
      value={kind}
      error={tried && kind === undefined ? '请选类别' : undefined}
      onChange={(picked) => onChange({ kind: picked })}
    />
    <TextAreaField
      label="理由"
      required
      maxLength={500}
      placeholder="写清哪项不足、差多少"
      value={text}
      error={tried && text.trim() === '' ? '请写理由' : undefined}
      onChange={(typed) => onChange({ text: typed })}
    />
  </Card>
);
