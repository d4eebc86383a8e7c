import type { ErrorCode } from '@market/contract/shared';
import { useState } from 'react';
import { api } from '@/state/client';
import { NumberField } from '@/ui/form/number-field';
import type { PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

const MAX_TRL = 9;

export function OfferAchievement({
  agreement: { id, version },
  moving,
  why,
}: PartProps & { why: ErrorCode | undefined }) {
  const [trl, setTrl] = useState(0);
  return (
    <Act
      small
      kind="soft"
      name="送交成果"
      why={why}
      moving={moving}
      words={{ label: '成果简介', required: true, maxLength: 1000 }}
      missing={trl === 0 ? '请填写技术成熟度' : undefined}
      call={(summary) =>
        api('POST /my/agreements/{id}/offer-achievement', { params: { id }, body: { version, summary, trl } })
      }
    >
      简介会公开，不要写需要保密的内容。主管部门核验后，在成果里展示。
      <NumberField
        label="技术成熟度（1–9 级）"
        required
        unit="级"
        value={trl}
        onChange={(typed) => setTrl(Math.min(typed, MAX_TRL))}
      />
    </Act>
  );
}
