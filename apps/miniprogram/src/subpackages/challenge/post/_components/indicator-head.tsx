import type { Indicator } from '@market/contract/challenge';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { IconButton } from '@/ui/base/icon-button';
import { TextInput } from '@/ui/form/text-input';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import type { IndicatorCardProps } from './indicator-card';
import classes from './indicator-head.module.scss';

type Act = 'up' | 'down' | 'remove';

export interface IndicatorHeadProps extends Omit<IndicatorCardProps, 'issueOf' | 'errorOf'> {
  error: string | undefined;
}

const isEmpty = ({ name, target, testMethod }: Indicator): boolean => name === '' && target === '' && testMethod === '';

/** Number and name of an indicator, and what can be done with the whole row. */
export function IndicatorHead({ row, index, last, error, onChange, onMove, onRemove }: IndicatorHeadProps) {
  const [open, setOpen] = useState<'acts' | 'removal'>();
  const close = (): void => setOpen(undefined);
  const acts: { key: Act; label: string }[] = [
    ...(index > 0 ? [{ key: 'up', label: '上移' } as const] : []),
    ...(last ? [] : [{ key: 'down', label: '下移' } as const]),
    { key: 'remove', label: '删除' },
  ];
  const act = (key: Act): void => {
    close();
    if (key === 'up') onMove(index - 1);
    else if (key === 'down') onMove(index + 1);
    else if (isEmpty(row)) onRemove();
    else setOpen('removal');
  };
  return (
    <>
      <View className={classes.head}>
        <Text className={classes.number}>{index + 1}</Text>
        <TextInput
          className={classes.name}
          label={`第 ${index + 1} 项指标名称`}
          placeholder="指标名称，如 表面粗糙度 Rz"
          maxLength={40}
          value={row.name}
          invalid={error !== undefined}
          onChange={(name) => onChange({ name })}
        />
        <IconButton
          icon="more"
          size={20}
          label={`第 ${index + 1} 项，更多操作`}
          className={classes.more}
          onTap={() => setOpen('acts')}
        />
      </View>
      {error && (
        <Txt as="label" tone="danger">
          {error}
        </Txt>
      )}
      <OptionSheet
        open={open === 'acts'}
        title={row.name || `第 ${index + 1} 项指标`}
        options={acts}
        value={[]}
        onPick={act}
        onClose={close}
      />
      <Dialog
        open={open === 'removal'}
        title="删除这项指标"
        confirm="删除"
        onConfirm={() => {
          close();
          onRemove();
        }}
        onCancel={close}
      >
        {`“${row.name || `第 ${index + 1} 项`}”填过的内容会一起删除。`}
      </Dialog>
    </>
  );
}
