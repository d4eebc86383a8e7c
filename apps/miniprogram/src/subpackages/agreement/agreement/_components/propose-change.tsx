import {
  changeKindLabels,
  MAX_EXTENSION_MONTHS,
  whyCannotProposeChange,
  type ChangeKind,
} from '@market/contract/agreement';
import { errors } from '@market/contract/shared';
import { useState } from 'react';
import { api } from '@/state/client';
import { useChallengeRules } from '@/state/use-challenge-rules';
import { choices } from '@/ui/form/choices';
import { NumberField } from '@/ui/form/number-field';
import { SelectField } from '@/ui/form/select-field';
import type { PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

/** 提出变更：延期、指标、金额、团队、终止. */
export function ProposeChange({ agreement, actor, moving }: PartProps) {
  const { id, changes } = agreement;
  const [kind, setKind] = useState<ChangeKind>('extension');
  const [months, setMonths] = useState(0);
  const rules = useChallengeRules(agreement.regionCode);
  const most = rules?.workExtensionMaxMonths ?? MAX_EXTENSION_MONTHS;
  const why = whyCannotProposeChange(actor, agreement, kind, changes);
  const extension = kind === 'extension';
  return (
    <Act
      kind="outline"
      name="提出变更"
      moving={moving}
      words={{ label: '理由', required: true, maxLength: 500 }}
      missing={why ? errors[why].text : extension && months === 0 ? '请填写要延几个月' : undefined}
      call={(reason) =>
        api('POST /my/agreements/{id}/changes', {
          params: { id },
          body: { kind, reason, months: extension ? months : null },
        })
      }
    >
      由对方同意才生效。延期只能一次，最多 {most} 个月。
      <SelectField
        label="变更"
        required
        options={choices(changeKindLabels)}
        value={kind}
        error={why && errors[why].text}
        onChange={setKind}
      />
      {extension && (
        <NumberField
          label="延长"
          required
          unit="个月"
          value={months}
          onChange={(typed) => setMonths(Math.min(typed, most))}
        />
      )}
    </Act>
  );
}
