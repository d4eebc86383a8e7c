import { fieldText, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { toneOf } from '../_lib/tones';

/** 有效性：what it is now, until when, and what that means. */
export function StandingCard({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const { standing, fields } = spec;
  const field = fields.find(({ key }) => key === standing?.field);
  const value = field && record.fields[field.key];
  const said = typeof value === 'string' ? standing?.says[value] : undefined;
  if (!standing || !field || !said) return null;
  const until = standing.until === undefined ? undefined : record.fields[standing.until];
  return (
    <Card padded spaced>
      <Row between>
        <Txt as="title4">{field.label}</Txt>
        <Tag tone={toneOf(said.tone)}>{fieldText(field, value)}</Tag>
      </Row>
      <Txt as="label" tone="text-2">
        {said.means}。
      </Txt>
      {typeof until === 'string' && (
        <Txt as="label" tone="text-2">
          有效期至 {dayText(until, clock.now())}
        </Txt>
      )}
    </Card>
  );
}
