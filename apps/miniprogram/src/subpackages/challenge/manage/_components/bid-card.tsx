import { bidStateLabels, type OpenedBid } from '@market/contract/bid';
import type { Indicator } from '@market/contract/challenge';
import { formatAmount, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { DigestLine } from '@/ui/market/digest-line';
import { RegionMark } from '@/ui/market/region-mark';
import type { Ranking } from '../_hooks/use-ranking';
import classes from './bid-card.module.scss';
import { BidEvidence } from './bid-evidence';
import { BidText } from './bid-text';
import { RankButton } from './rank-button';

export interface BidCardProps {
  bid: OpenedBid;
  indicators: readonly Indicator[];
  /** Absent when there is nothing to rank. */
  ranking?: Ranking | undefined;
}

export function BidCard({ bid, indicators, ranking }: BidCardProps) {
  const { no, organizationName, regionCode, state, content, submittedAt, digest } = bid;
  const [whole, setWhole] = useState(false);
  const regionName = useRegionName();
  return (
    <Card padded spaced>
      <Row between start wrap>
        <Txt as="title4">{organizationName}</Txt>
        {state !== 'judging' && (
          <Tag tone={state === 'awarded' ? 'success' : 'plain'}>{bidStateLabels[state] + rankText(bid)}</Tag>
        )}
      </Row>
      <Row className={classes.facts} wrap>
        <RegionMark code={regionCode} name={regionName(regionCode)} />
        <Txt num>{no}</Txt>
        <Txt>{minuteText(submittedAt, clock.now())} 提交</Txt>
      </Row>
      <KeyValues
        rows={[
          { key: '报价', value: formatAmount(content.priceFen) },
          { key: '周期', value: `${content.durationMonths} 个月` },
          {
            key: '关联关系',
            value: content.relatedParty === 'declared' ? content.relatedPartyNote : '声明没有',
          },
        ]}
      />
      {whole && (
        <View className={classes.whole}>
          <BidText content={content} />
          <BidEvidence bidId={bid.id} indicators={indicators} />
        </View>
      )}
      <DigestLine label="密封摘要" digest={digest} />
      <View className={classes.acts}>
        <Button small kind="outline" onTap={() => setWhole(!whole)}>
          {whole ? '收起方案' : '看完整方案'}
        </Button>
        <Button small kind="outline" onTap={() => void open('talks', { bidId: bid.id })}>
          对接记录
        </Button>
        {ranking && <RankButton bidId={bid.id} organizationName={organizationName} ranking={ranking} />}
      </View>
    </Card>
  );
}

const rankText = ({ state, rank }: OpenedBid): string => (state === 'shortlisted' && rank ? `，第 ${rank} 名` : '');
