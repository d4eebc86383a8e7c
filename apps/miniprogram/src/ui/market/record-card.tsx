import { cardText, findRecordType, textsIn, type CardText, type RecordCard as Record } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../base/card';
import { DemoMark, Tag, type TagProps } from '../base/tag';
import { cx } from '../cx';
import { ProvenanceLine } from './provenance-line';
import { RegionMark } from './region-mark';
import { SectionIcon } from './section-icon';
import { useSay, useSpoken } from '../language';
import classes from './market-card.module.scss';

export interface RecordCardProps {
  record: Record;
  regionName: string;
  now: Date;
  /** Among records of other types: says which it is. */
  mixed?: boolean;
  /** Under the line: how it compares, until when. */
  children?: ReactNode;
  onTap: () => void;
}

const empty: CardText = { by: '', tags: [], figure: null, line: '' };
const tones = { good: 'success', soon: 'warning', over: 'plain' } as const satisfies {
  [tone: string]: TagProps['tone'];
};

/** What the type's plan puts on a card, and this record has. */
export function RecordCard({ record, regionName, now, mixed, children, onTap }: RecordCardProps) {
  const spec = findRecordType(record.recordType);
  const say = useSay();
  const { title, summary } = textsIn(useSpoken(), record);
  const { by, tags, figure, line } = spec ? cardText(spec, record.fields, say) : empty;
  const who = [(mixed || by === '') && spec && say(spec.label), by].filter(Boolean).join('　');
  return (
    <Card className={classes.card} label={[regionName, title].join(say('，'))} onTap={onTap}>
      <View className={classes.top}>
        <RegionMark code={record.regionCode} name={regionName} />
        <View className={classes.kind}>{who}</View>
        {record.demo && <DemoMark />}
        {tags.map(({ text, tone }) => (
          <Tag key={text} {...(tone && { tone: tones[tone] })}>
            {text}
          </Tag>
        ))}
      </View>
      <View className={classes.body}>
        {spec?.card?.tile && (
          <View className={cx(classes.tile, classes.extra)}>
            <SectionIcon section={spec.section} />
          </View>
        )}
        <View className={classes.words}>
          <View className={classes.title}>{title}</View>
          <View className={classes.between}>
            <View className={cx(classes.line, classes.extra)}>{line || summary}</View>
            {figure && (
              <View className={classes.figure}>
                {figure.before}
                <Text className={figure.unit || figure.before ? classes.number : undefined}>{figure.figure}</Text>
                {figure.unit}
              </View>
            )}
          </View>
        </View>
      </View>
      {children}
      <View className={cx(classes.foot, classes.extra)}>
        <ProvenanceLine {...record} sourceName={undefined} now={now} />
      </View>
    </Card>
  );
}
