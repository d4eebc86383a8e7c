import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { MoreLink } from '@/ui/base/section-head';
import { Tag, type TagProps } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';

export interface RequestHeadProps {
  row: { recordId: string; recordTitle: string; regionCode: string };
  tag: { text: string; tone: NonNullable<TagProps['tone']> };
}

/** What it is about and where it stands. */
export function RequestHead({ row: { recordId, recordTitle, regionCode }, tag }: RequestHeadProps) {
  const nameOf = useRegionName();
  return (
    <Card padded>
      <Row gap={10} start>
        <Grow>
          <Txt as="title3">{recordTitle}</Txt>
        </Grow>
        <Tag tone={tag.tone}>{tag.text}</Tag>
      </Row>
      <Row between>
        <RegionMark code={regionCode} name={nameOf(regionCode)} />
        <MoreLink onTap={() => void open('record', { id: recordId })}>看详情</MoreLink>
      </Row>
    </Card>
  );
}
