import { textsIn, type RecordCard } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { DemoMark } from '../base/tag';
import { Tap } from '../base/tap';
import { useSay, useSpoken } from '../language';
import { ProvenanceLine } from './provenance-line';
import classes from './record-row.module.scss';

export interface RecordRowProps {
  record: RecordCard;
  regionName: string;
  now: Date;
  onTap: () => void;
}

/** A record in two lines, several to one card: what it is, who says so, and how long ago that was looked at. */
export function RecordRow({ record, regionName, now, onTap }: RecordRowProps) {
  const say = useSay();
  const { title } = textsIn(useSpoken(), record);
  return (
    <Tap className={classes.row} role="link" label={[regionName, title].join(say('，'))} onTap={onTap}>
      <View className={classes.title}>{title}</View>
      <View className={classes.meta}>
        <Text className={classes.region}>{regionName}</Text>
        <ProvenanceLine {...record} now={now} oneLine />
        {record.demo && <DemoMark />}
      </View>
    </Tap>
  );
}
