import type { RecordCard } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { DemoMark } from '../base/tag';
import { Tap } from '../base/tap';
import classes from './record-row.module.scss';

export interface RecordRowProps {
  record: RecordCard;
  regionName: string;
  onTap: () => void;
}

/** A record in two lines, several to one card: what it is, and who says so. */
export const RecordRow = ({ record, regionName, onTap }: RecordRowProps) => (
  <Tap className={classes.row} role="link" label={`${regionName}，${record.title}`} onTap={onTap}>
    <View className={classes.title}>{record.title}</View>
    <View className={classes.meta}>
      <Text className={classes.region}>{regionName}</Text>
      <View className={classes.line}>{record.sourceName}</View>
      {record.demo && <DemoMark />}
    </View>
  </Tap>
);
