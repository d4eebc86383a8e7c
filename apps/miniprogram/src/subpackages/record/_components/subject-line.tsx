import type { RecordDetail } from '@market/contract/record';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { Row } from '@/ui/base/row';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';

/** What the form is about. */
export function SubjectLine({ record }: { record: RecordDetail }) {
  const nameOf = useRegionName();
  return (
    <Card padded>
      <Txt as="title3">{record.title}</Txt>
      <Row gap={8}>
        <RegionMark code={record.regionCode} name={nameOf(record.regionCode)} />
        {record.demo && <DemoMark />}
      </Row>
    </Card>
  );
}
