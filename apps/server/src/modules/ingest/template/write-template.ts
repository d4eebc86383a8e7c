import type { RecordTypeSpec } from '@market/contract/record';
import writeExcelFile from 'write-excel-file/node';
import { dropDowns } from './drop-downs.js';
import { templateColumns, type TemplateColumn } from './template-columns.js';

const HEADING = { fontWeight: 'bold', backgroundColor: '#E8EEF5', wrap: true, alignVertical: 'center' } as const;
const REQUIRED = { ...HEADING, backgroundColor: '#FBEED5' } as const;
const text = (value: string) => ({ value, type: String, format: '@', wrap: true }) as const;

/** An empty sheet of this type as .xlsx: titles to fill in under, lists to choose from, and a second sheet that explains. */
export function writeTemplate(spec: RecordTypeSpec): Promise<Buffer> {
  const columns = templateColumns(spec);
  const lists = columns.flatMap(({ options }, column) => (options.length > 0 ? [{ column, options }] : []));
  return writeExcelFile(
    [
      {
        sheet: spec.label,
        data: [columns.map(({ title, required }) => ({ ...text(title), ...(required ? REQUIRED : HEADING) }))],
        columns: columns.map(({ title }) => ({ width: Math.max(12, title.length * 2 + 2) })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      { sheet: '填写说明', data: explanation(columns), columns: [24, 8, 44, 70].map((width) => ({ width })) },
    ],
    { features: [dropDowns(lists)] },
  ).toBuffer();
}

const explanation = (columns: readonly TemplateColumn[]) => [
  ['列名', '必填', '怎么写', '可写的值'].map((title) => ({ ...text(title), ...HEADING })),
  ...columns.map(({ title, required, howTo, options }) =>
    [title, required ? '必填' : '', howTo, options.join('、')].map(text),
  ),
];
