import type { RecordCard } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { DemoMark, Tag } from '../base/tag';
import { Tap } from '../base/tap';
import { shownOf } from './record-card';
import classes from './record-row.module.scss';

export interface RecordRowProps {
  record: RecordCard;
  regionName: string;
  onTap: () => void;
}

/** A record in two lines, several to one card. */
export function RecordRow({ record, regionName, onTap }: RecordRowProps) {
  const { tags, line } = shownOf(record);
  return (
    <Tap className={classes.row} role="link" label={`${regionName}，${record.title}`} onTap={onTap}>
      <View className={classes.title}>{record.title}</View>
      <View className={classes.meta}>
        <Text className={classes.region}>{regionName}</Text>
        <View className={classes.line}>{line}</View>
        {record.demo && <DemoMark />}
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </View>
    </Tap>
  );
}
