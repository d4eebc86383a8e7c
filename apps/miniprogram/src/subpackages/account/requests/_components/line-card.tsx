import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';
import type { RequestLine } from '../../_lib/request-texts';

export function LineCard({ line, onTap }: { line: RequestLine; onTap: () => void }) {
  const nameOf = useRegionName();
  const { title, regionCode, note, tag } = line;
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
