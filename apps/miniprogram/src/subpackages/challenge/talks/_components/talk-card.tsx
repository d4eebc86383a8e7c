import { minuteText } from '@market/contract/shared';
import type { Talk } from '@market/contract/talk';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Passages } from '@/ui/base/passages';
import { Txt } from '@/ui/base/txt';

export const TalkCard = ({ talk: { heldOn, persons, points, nextStep, by, notedAt } }: { talk: Talk }) => (
  <Card padded spaced>
    <Txt as="title4" num>
      {heldOn}
    </Txt>
    <Txt as="caption" tone="text-3">
      {`${by}　${minuteText(notedAt, clock.now())} 记`}
    </Txt>
    <Passages
      rows={[
        ['参加的人', persons],
        ['谈了什么', points],
        ['下一步', nextStep],
      ]}
    />
  </Card>
);
