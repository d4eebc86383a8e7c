import { shownFields, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { WebLink } from './web-link';
import classes from './record-facts.module.scss';

/** Everything the type's description shows in detail and this record has: short facts in a table, long texts after it. */
export function RecordFacts({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const there = shownFields(spec, record.fields, 'detail');
  const short = there.filter(({ field }) => field.kind !== 'longText');
  return (
    <>
      {short.length > 0 && (
        <>
          <SectionHead title="内容" />
          <Card padded>
            <KeyValues
              rows={short.map(({ field, text }) => ({
                key: field.label,
                value: field.kind === 'url' ? <WebLink url={text} label={field.label} /> : text,
              }))}
            />
          </Card>
        </>
      )}
      {there
        .filter(({ field }) => field.kind === 'longText')
        .map(({ field, text }) => (
          <View key={field.key}>
            <SectionHead title={field.label} />
            <Card padded>
              <View className={classes.long}>{text}</View>
            </Card>
          </View>
        ))}
    </>
  );
}
