import type { BidContent } from '@market/contract/bid';
import { useRegionName } from '@/state/regions';
import { Passages } from '@/ui/base/passages';

/** Everything a bid says besides its answers. */
export function BidText({ content }: { content: BidContent }) {
  const regionName = useRegionName();
  const milestones = content.milestones.map(({ title, months, deliverable }) =>
    [`${months} 个月内 ${title}`, deliverable].filter(Boolean).join('，交付 '),
  );
  const partners = content.consortium.map(
    ({ name, regionCode, part }) => `${name}（${regionName(regionCode)}）：${part}`,
  );
  const passages: [string, string][] = [
    ['技术路线', content.route],
    ['里程碑', milestones.join('\n')],
    ['团队', content.team],
    ['工作基础', content.foundation],
    ['联合体', partners.join('\n')],
    ['知识产权主张', content.ipClaim],
    ['风险与应对', content.risks],
  ];
  return <Passages rows={passages} />;
}
