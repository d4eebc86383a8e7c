import type { Indicator } from '@market/contract/challenge';
import { Text, View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';
import { IndicatorTable } from '@/ui/market/indicator-table';
import { moveRow, removeRow, replaceRow } from '@/ui/form/rows';
import type { PostingFields } from '../_hooks/use-form-place';
import { newRow } from '../_lib/indicator-templates';
import { FixedNote } from './fixed';
import { IndicatorCard } from './indicator-card';
import { PasteRows } from './paste-rows';
import { TemplateChoice } from './template-choice';
import classes from './indicators-step.module.scss';

const FULL = 100;
const MOST = 20;

export function IndicatorsStep({ content: { field, indicators }, change, issueOf, errorOf, fixed }: PostingFields) {
  const set = (rows: Indicator[]): void => change({ indicators: rows });
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  const error = errorOf('indicators');
  const why = fixed('indicators');
  const weights = (
    <Text>
      权重合计{' '}
      <Txt inline num tone={sum === FULL ? 'success' : 'warning'}>
        {sum}
      </Txt>{' '}
      / {FULL}
    </Text>
  );
  if (why)
    return (
      <>
        <SectionHead first title="技术指标" />
        <Card>
          <IndicatorTable rows={indicators} />
        </Card>
        <FixedNote why={why} />
      </>
    );
  return (
    <>
      <SectionHead first title="技术指标" aside={weights} />
      {error && (
        <Note tone="danger" icon="circle-alert">
          {error}
        </Note>
      )}
      {indicators.map((row, index) => (
        <IndicatorCard
          key={row.id}
          row={row}
          index={index}
          last={index === indicators.length - 1}
          issueOf={(key) => issueOf(`indicators.${index}.${key}`)}
          errorOf={(key) => errorOf(`indicators.${index}.${key}`)}
          onChange={(part) => set(replaceRow(indicators, index, { ...row, ...part }))}
          onMove={(to) => set(moveRow(indicators, index, to))}
          onRemove={() => set(removeRow(indicators, index))}
        />
      ))}
      {indicators.length === 0 && (
        <Txt as="label" tone="text-2">
          把“做到什么程度算成”写成一项项指标：现在是多少，要做到多少，怎么测。揭榜方逐项应答。
        </Txt>
      )}
      {indicators.length < MOST && (
        <View className={classes.add}>
          <Button kind="dashed" block icon="plus" onTap={() => set([...indicators, newRow(indicators)])}>
            加一项指标
          </Button>
          <TemplateChoice field={field} rows={indicators} most={MOST} onChange={set} />
          <PasteRows rows={indicators} most={MOST} onChange={set} />
        </View>
      )}
    </>
  );
}
