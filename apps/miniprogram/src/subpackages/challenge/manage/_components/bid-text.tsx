import type { BidContent } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { Txt } from '@/ui/base/txt';
import classes from './bid-text.module.scss';

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
  return (
    <View className={classes.text}>
      {passages
        .filter(([, text]) => text !== '')
        .map(([title, text]) => (
          <View key={title}>
            <Txt as="label" tone="text-3">
              {title}
            </Txt>
            <Txt className={classes.passage}>{text}</Txt>
          </View>
        ))}
    </View>
  );
}
