import { findRecordType, shownFields, type RecordCard as Record } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Card } from '../base/card';
import { DemoMark, Tag } from '../base/tag';
import { cx } from '../cx';
import { ProvenanceLine } from './provenance-line';
import { RegionMark } from './region-mark';
import classes from './record-card.module.scss';

export interface RecordCardProps {
  record: Record;
  regionName: string;
  now: Date;
  onTap: () => void;
}

const MOST_TAGS = 2;

/** What the type's description shows on a card and this record has: choices become tags, the rest one line. */
function shownOf(record: Record): { tags: string[]; line: string } {
  const spec = findRecordType(record.recordType);
  const shown = spec ? shownFields(spec, record.fields, 'card') : [];
  const texts = (choice: boolean): string[] =>
    shown.filter(({ field }) => (field.kind === 'choice') === choice).map(({ text }) => text);
  return { tags: texts(true).slice(0, MOST_TAGS), line: texts(false).join('　') };
}

export function RecordCard({ record, regionName, now, onTap }: RecordCardProps) {
  const { tags, line } = shownOf(record);
  return (
    <Card className={classes.card} label={`${regionName}，${record.title}`} onTap={onTap}>
      <View className={classes.top}>
        <RegionMark code={record.regionCode} name={regionName} />
        <View className={classes.kind}>{findRecordType(record.recordType)?.label}</View>
        {record.demo && <DemoMark />}
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </View>
      <View className={classes.title}>{record.title}</View>
      <View className={cx(classes.line, classes.extra)}>{line || record.summary}</View>
      <View className={cx(classes.foot, classes.extra)}>
        <ProvenanceLine {...record} sourceName={undefined} now={now} />
      </View>
    </Card>
  );
}
