import type { FieldRow, FieldSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import classes from './record-facts.module.scss';

/** A table too wide for a phone: the first column heads each row, the others follow with their names. */
export function RowsCard({ field: { label, columns = [] }, rows }: { field: FieldSpec; rows: readonly FieldRow[] }) {
  const say = useSay();
  const [head, ...others] = columns;
  return (
    <>
      <SectionHead title={label} aside={say('{count} 条', { count: rows.length })} />
      <Card padded>
        {rows.map((row, at) => (
          <View key={at} className={classes.row}>
            {head && row[head.key] && <Txt as="title4">{row[head.key]}</Txt>}
            {others.map(
              (column) =>
                row[column.key] && (
                  <Txt key={column.key} as="note" tone="text-2">
                    {say('{label}：{text}', { label: say(column.label), text: row[column.key] ?? '' })}
                  </Txt>
                ),
            )}
          </View>
        ))}
      </Card>
    </>
  );
}
