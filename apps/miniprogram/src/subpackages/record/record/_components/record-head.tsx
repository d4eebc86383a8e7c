import { cardText, findRecordType, type RecordDetail, textsIn } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { useRegionName } from '@/state/regions';
import { Row } from '@/ui/base/row';
import { DemoMark, Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { RegionMark } from '@/ui/market/region-mark';
import { toneOf } from '../_lib/tones';
import { useSay, useSpoken } from '@/ui/language';
import classes from './record-head.module.scss';

/** What it is, in its own words. */
export function RecordHead({ record }: { record: RecordDetail }) {
  const nameOf = useRegionName();
  const say = useSay();
  const { title, summary } = textsIn(useSpoken(), record);
  const spec = findRecordType(record.recordType);
  const { by, tags } = spec ? cardText(spec, record.fields, say) : { by: '', tags: [] };
  return (
    <View className={classes.head}>
      <Row wrap>
        {spec && <Tag tone="primary">{spec.label}</Tag>}
        {tags.map(({ text, tone }) => (
          <Tag key={text} tone={toneOf(tone)}>
            {text}
          </Tag>
        ))}
        {record.demo && <DemoMark />}
      </Row>
      <Txt as="heading" level={2} className={classes.title}>
        {title}
      </Txt>
      <Row gap={12} wrap className={classes.where}>
        <RegionMark code={record.regionCode} name={nameOf(record.regionCode)} />
        {by !== '' && <Text>{by}</Text>}
      </Row>
      {record.tags.length > 0 && (
        <View className={classes.tags}>{record.tags.map((tag) => say(tag)).join(say('、'))}</View>
      )}
      {summary !== '' && <View className={classes.summary}>{summary}</View>}
    </View>
  );
}
