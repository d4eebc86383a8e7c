import type { ColumnTarget } from '@market/contract/ingest';
import { Select } from 'antd';

interface Props {
  /** The column's title. */
  column: string;
  value: string | null;
  targets: readonly ColumnTarget[];
  /** Targets of other columns: choosing one takes it away from there. */
  taken: ReadonlySet<string>;
  disabled: boolean;
  onChange: (target: string | null) => void;
}

const NOT_IMPORTED = '';

/** The field a column feeds; found by typing its name. */
export function TargetSelect({ column, value, targets, taken, disabled, onChange }: Props) {
  const options = [
    { value: NOT_IMPORTED, label: '不导入' },
    ...targets.map(({ key, label, required }) => ({
      value: key as string,
      label: label + (required ? '（必填）' : ''),
      note: taken.has(key) && key !== value ? '已有列' : '',
    })),
  ];
  return (
    <Select
      value={value ?? NOT_IMPORTED}
      options={options}
      disabled={disabled}
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={`“${column}”导入到`}
      style={{ width: '100%', minWidth: 190 }}
      optionRender={({ data }) => (
        <>
          {data.label} {'note' in data && data.note && <span className="cap">{data.note}</span>}
        </>
      )}
      onChange={(key) => onChange(key || null)}
    />
  );
}
