import type { Indicator } from '@market/contract/challenge';
import { useState } from 'react';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Sheet } from '@/ui/overlay/sheet';
import { pastedColumns, pastedRows } from '../_lib/pasted-rows';
import type { TemplateChoiceProps } from './template-choice';

const LONGEST = 4_000;

/** Several indicators at once, copied from a sheet. */
export function PasteRows({ rows, most, onChange }: Omit<TemplateChoiceProps, 'field'>) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const all: Indicator[] = pastedRows(text, rows).slice(0, most);
  const added = all.length - rows.length;
  const add = (): void => {
    onChange(all);
    setText('');
    setOpen(false);
  };
  return (
    <>
      <CellGroup>
        <Cell icon="sheet" title="从 Excel 粘贴多行" onTap={() => setOpen(true)} />
      </CellGroup>
      <Sheet
        open={open}
        title="从 Excel 粘贴多行"
        note={`列依次为${pastedColumns.join('、')}，目标可带 ≥、≤`}
        onClose={() => setOpen(false)}
      >
        <TextAreaField label="粘贴的内容" rows={6} maxLength={LONGEST} value={text} onChange={setText} />
        <Button block whyNot={added > 0 ? undefined : '还没有读出指标'} onTap={add}>
          {added > 0 ? `加入 ${added} 项` : '加入'}
        </Button>
      </Sheet>
    </>
  );
}
