import { fieldText, type FieldSpec, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { WebLink } from './web-link';
import classes from './record-facts.module.scss';

/** Everything the type's description shows in detail and this record has: short facts in a table, long texts after it. */
export function RecordFacts({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const there = spec.fields.filter(({ key, show }) => show.includes('detail') && record.fields[key] !== undefined);
  const short = there.filter(({ kind }) => kind !== 'longText');
  const text = (field: FieldSpec): string => fieldText(field, record.fields[field.key]);
  return (
    <>
      {short.length > 0 && (
        <>
          <SectionHead title="内容" />
          <Card padded>
            <KeyValues
              rows={short.map((field) => ({
                key: field.label,
                value: field.kind === 'url' ? <WebLink url={text(field)} label={field.label} /> : text(field),
              }))}
            />
          </Card>
        </>
      )}
      {there
        .filter(({ kind }) => kind === 'longText')
        .map((field) => (
          <View key={field.key}>
            <SectionHead title={field.label} />
            <Card padded>
              <View className={classes.long}>{text(field)}</View>
            </Card>
          </View>
        ))}
    </>
  );
}
