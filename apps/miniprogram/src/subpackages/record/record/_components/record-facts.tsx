import { rowsOf, type FieldSpec, type RecordDetail, type RecordTypeSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';
import { factsOf } from '../_lib/facts';
import { CopyValue } from './copy-value';
import { RowsCard } from './rows-card';
import { WebLink } from './web-link';
import classes from './record-facts.module.scss';

function valueOf({ kind, label, identifies }: FieldSpec, text: string) {
  if (kind === 'url') return <WebLink url={text} label={label} />;
  return identifies ? <CopyValue text={text} label={label} /> : text;
}

/** Everything the type's description shows in detail and no card of its own has said: short facts, tables, long texts. */
export function RecordFacts({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const say = useSay();
  const { short, tables, long } = factsOf(spec, record, say);
  return (
    <>
      {short.length > 0 && (
        <>
          <SectionHead title={say('内容')} />
          <Card padded>
            <KeyValues rows={short.map(({ field, text }) => ({ key: field.label, value: valueOf(field, text) }))} />
          </Card>
        </>
      )}
      {tables.map(({ field }) => (
        <RowsCard key={field.key} field={field} rows={rowsOf(record.fields[field.key])} />
      ))}
      {long.map(({ field, text }) => (
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
