import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Tag, type TagProps } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';

export interface RowCardProps {
  title: string;
  note: string;
  tag: { text: string; tone: NonNullable<TagProps['tone']> };
  onTap: () => void;
}

export const RowCard = ({ title, note, tag, onTap }: RowCardProps) => (
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
  </Card>
);
