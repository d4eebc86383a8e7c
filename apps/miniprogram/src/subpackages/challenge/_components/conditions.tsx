import { cooperationLabels, ownershipLabels, teamText, type PublicContent } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { useSay } from '@/ui/language';

const allowed = (yes: boolean): string => (yes ? '可以' : '不接受');

export function Conditions({ challenge }: { challenge: PublicContent }) {
  const say = useSay();
  const { payments, criteria, durationMonths, deliverables, ownership, cooperation, teamMode, teams = 1 } = challenge;
  return (
    <Card padded>
      <KeyValues
        rows={[
          {
            key: say('付款'),
            value: payments.map(({ label, percent }) => `${say(label)} ${percent}%`).join(say('、')),
          },
          { key: say('完成时限'), value: say('签约起 {durationMonths} 个月', { durationMonths }) },
          { key: say('成果形式'), value: deliverables },
          { key: say('产权'), value: say(ownershipLabels[ownership]) },
          { key: say('合作方式'), value: say(cooperationLabels[cooperation]) },
          { key: say('选定'), value: teamText(teamMode, teams, say) },
          {
            key: say('评分标准'),
            value: criteria.map(({ name, weight }) => `${say(name)} ${weight}`).join(say('、')),
          },
          { key: say('联合体'), value: say(allowed(challenge.consortiumAllowed)) },
          { key: say('自然人'), value: say(allowed(challenge.individualsAllowed)) },
          { key: say('揭榜方条件'), value: challenge.bidderRequirements },
          { key: say('关键词'), value: challenge.keywords.map((word) => say(word)).join(say('、')) },
        ]}
      />
    </Card>
  );
}
