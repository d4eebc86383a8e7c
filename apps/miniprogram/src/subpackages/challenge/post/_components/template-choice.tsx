import type { Indicator } from '@market/contract/challenge';
import { useState } from 'react';
import { Button } from '@/ui/base/button';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import { newRow, templatesOf } from '../_lib/indicator-templates';

export interface TemplateChoiceProps {
  field: string;
  rows: readonly Indicator[];
  most: number;
  onChange: (rows: Indicator[]) => void;
}

/** Indicators usual in the field, several at once; those the draft has already are not offered again. */
export function TemplateChoice({ field, rows, most, onChange }: TemplateChoiceProps) {
  const [open, setOpen] = useState(false);
  const offered = templatesOf(field).filter(({ name }) => !rows.some((row) => row.name === name));
  if (offered.length === 0) return null;
  const add = (names: readonly string[]): void => {
    setOpen(false);
    const chosen = offered.filter(({ name }) => names.includes(name)).slice(0, most - rows.length);
    onChange(chosen.reduce((all, template) => [...all, newRow(all, template)], [...rows]));
  };
  return (
    <>
      <Button kind="soft" block icon="layers" onTap={() => setOpen(true)}>
        {`从「${field}」常用指标里选`}
      </Button>
      <OptionSheet
        open={open}
        many
        title={`${field}的常用指标`}
        options={offered.map(({ name, unit, testMethods }) => ({
          key: name,
          label: name,
          note: [unit, testMethods.join('、') || '双方约定测法'].filter(Boolean).join('，'),
        }))}
        value={none}
        onPick={(name) => add([name])}
        onPickMany={add}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

const none: readonly string[] = [];
