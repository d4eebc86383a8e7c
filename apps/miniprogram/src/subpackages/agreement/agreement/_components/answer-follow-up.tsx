import { whyCannotAnswerFollowUp } from '@market/contract/agreement';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { RadioGroup } from '@/ui/form/radio-group';
import { WanField } from '@/ui/form/wan-field';
import type { FollowUp, PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

const uses = [
  { key: 'yes', label: '在用' },
  { key: 'no', label: '没有在用' },
] as const;

export function AnswerFollowUp({ followUp, agreement, actor, moving }: PartProps & { followUp: FollowUp }) {
  const { id, months } = followUp;
  const [use, setUse] = useState<'yes' | 'no'>();
  const [revenueFen, setRevenueFen] = useState(0);
  return (
    <Act
      small
      kind="soft"
      name="答复回访"
      about={`第 ${months} 个月`}
      why={whyCannotAnswerFollowUp(actor, agreement, followUp, clock.now())}
      moving={moving}
      words={{ label: '说明', required: false, maxLength: 500 }}
      missing={use === undefined ? '请选择成果是否在用' : undefined}
      call={(note) =>
        api('POST /my/follow-ups/{id}/answer', { params: { id }, body: { inUse: use === 'yes', revenueFen, note } })
      }
    >
      <RadioGroup label="成果" required options={uses} value={use} onChange={setUse} />
      <WanField label="带来的新增销售额" hint="没有就留空" fen={revenueFen} onChange={setRevenueFen} />
    </Act>
  );
}
