import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';

/** 评语, as the experts wrote them, without who. */
export const Comments = ({ comments }: { comments: readonly string[] }) => (
  <>
    <SectionHead title="专家评语" aside="不显示是谁" />
    {comments.map((comment, i) => (
      <Card key={`${i}-${comment}`} padded spaced>
        <Txt>{comment}</Txt>
      </Card>
    ))}
  </>
);
