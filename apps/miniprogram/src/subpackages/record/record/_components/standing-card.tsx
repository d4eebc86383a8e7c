import { fieldText, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { toneOf } from '../_lib/tones';

/** 有效性：what it is now, until when, and what that means. */
export function StandingCard({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const say = useSay();
  const { standing, fields } = spec;
  const field = fields.find(({ key }) => key === standing?.field);
  const value = field && record.fields[field.key];
  const said = typeof value === 'string' ? standing?.says[value] : undefined;
  if (!standing || !field || !said) return null;
  const until = standing.until === undefined ? undefined : record.fields[standing.until];
  return (
    <Card padded spaced>
      <Row between>
        <Txt as="title4">{say(field.label)}</Txt>
        <Tag tone={toneOf(said.tone)}>{fieldText(field, value, record.fields, say)}</Tag>
      </Row>
      <Txt as="label" tone="text-2">
        {say(said.means)}
        {say('。')}
      </Txt>
      {typeof until === 'string' && (
        <Txt as="label" tone="text-2">
          {say('有效期至 {day}', { day: dayText(until, clock.now(), say) })}
        </Txt>
      )}
    </Card>
  );
}
