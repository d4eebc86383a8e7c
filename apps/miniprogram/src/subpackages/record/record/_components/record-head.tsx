import { findRecordType, shownFields, type RecordDetail } from '@market/contract/record';
import { View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { Row } from '@/ui/base/row';
import { DemoMark, Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';
import classes from './record-head.module.scss';

/** What it is, in its own words. */
export function RecordHead({ record }: { record: RecordDetail }) {
  const nameOf = useRegionName();
  const spec = findRecordType(record.recordType);
  const shown = spec ? shownFields(spec, record.fields, 'card') : [];
  return (
    <View className={classes.head}>
      <Row wrap>
        {shown.map(
          ({ field, text }) =>
            field.kind === 'choice' && (
              <Tag key={field.key} tone="primary">
                {text}
              </Tag>
            ),
        )}
        {record.demo && <DemoMark />}
      </Row>
      <Txt as="heading" level={2} className={classes.title}>
        {record.title}
      </Txt>
      <Row gap={12} className={classes.where}>
        <RegionMark code={record.regionCode} name={nameOf(record.regionCode)} />
        {record.tags.length > 0 && <View className={classes.tags}>{record.tags.join('、')}</View>}
      </Row>
      {record.summary !== '' && <View className={classes.summary}>{record.summary}</View>}
    </View>
  );
}
