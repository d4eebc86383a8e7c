import { cooperationLabels, ownershipLabels, teamModeLabels, type PublicContent } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';

const allowed = (yes: boolean): string => (yes ? '可以' : '不接受');

export function Conditions({ challenge }: { challenge: PublicContent }) {
  const { payments, durationMonths, deliverables, ownership, cooperation, teamMode } = challenge;
  return (
    <Card padded>
      <KeyValues
        rows={[
          { key: '付款', value: payments.map(({ label, percent }) => `${label} ${percent}%`).join('、') },
          { key: '完成时限', value: `签约起 ${durationMonths} 个月` },
          { key: '成果形式', value: deliverables },
          { key: '产权', value: ownershipLabels[ownership] },
          { key: '合作方式', value: cooperationLabels[cooperation] },
          { key: '选定', value: teamModeLabels[teamMode] },
          { key: '联合体', value: allowed(challenge.consortiumAllowed) },
          { key: '自然人', value: allowed(challenge.individualsAllowed) },
          { key: '揭榜方条件', value: challenge.bidderRequirements },
          { key: '关键词', value: challenge.keywords.join('、') },
        ]}
      />
    </Card>
  );
}
