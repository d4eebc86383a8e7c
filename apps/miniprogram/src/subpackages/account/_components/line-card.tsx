import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Tag, type TagProps } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';

export interface LineCardProps {
  title: string;
  note: string;
  tag: { text: string; tone: NonNullable<TagProps['tone']> };
  regionCode?: string | undefined;
  onTap: () => void;
}

/** One thing that was asked for, and where it stands. */
export function LineCard({ title, note, tag, regionCode, onTap }: LineCardProps) {
  const nameOf = useRegionName();
  return (
    <Card padded spaced onTap={onTap} label={`${title}，${tag.text}，${note}`}>
      <Row gap={10} start>
        <Grow>
          <Txt as="body" strong clamp={2}>
            {title}
          </Txt>
        </Grow>
        <Tag tone={tag.tone}>{tag.text}</Tag>
      </Row>
      <Txt as="label" tone="text-2" clamp={2}>
        {note}
      </Txt>
      {regionCode && <RegionMark code={regionCode} name={nameOf(regionCode)} />}
    </Card>
  );
}
