import { acceptanceResultLabels, whyCannotOnAgreement, type AcceptanceResult } from '@market/contract/agreement';
import { useState } from 'react';
import { api } from '@/state/client';
import { choices } from '@/ui/form/choices';
import { DayField } from '@/ui/form/day-field';
import { RadioGroup } from '@/ui/form/radio-group';
import type { PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

/** 验收结论 of the demander. */
export function DecideAcceptance({ agreement, actor, moving }: PartProps) {
  const { id, version } = agreement;
  const [result, setResult] = useState<AcceptanceResult>();
  const [mendBy, setMendBy] = useState<string | null>(null);
  const conditional = result === 'conditional';
  const missing = result === undefined ? '请选择结论' : conditional && mendBy === null ? '请选择整改期限' : undefined;
  return (
    <Act
      grow
      name="给出验收结论"
      why={whyCannotOnAgreement('decideAcceptance', actor, agreement)}
      moving={moving}
      words={{ label: '验收意见', required: true, maxLength: 1000 }}
      missing={missing}
      call={(opinion) =>
        api('POST /my/agreements/{id}/decide-acceptance', {
          params: { id },
          body: { version, result: result ?? 'failed', opinion, mendBy: conditional ? mendBy : null },
        })
      }
    >
      结论给出后不能收回，告知揭榜方和主管部门，并存证。
      <RadioGroup label="结论" required options={choices(acceptanceResultLabels)} value={result} onChange={setResult} />
      {conditional && <DayField label="整改期限" required value={mendBy} onChange={setMendBy} />}
    </Act>
  );
}
