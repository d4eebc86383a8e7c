import type { FieldRow, RowColumn } from '@market/contract/record';
import { Button, Input } from 'antd';
import styles from './rows-control.module.css';

interface Props {
  id: string;
  columns: readonly RowColumn[];
  rows: readonly FieldRow[];
  onChange: (rows: FieldRow[]) => void;
}

/** A small table typed row by row; an emptied cell is absent. */
export function RowsControl({ id, columns, rows, onChange }: Props) {
  const put = (at: number, key: string, text: string): void => {
    const { [key]: _, ...others } = rows[at] ?? {};
    onChange(rows.map((row, i) => (i === at ? (text === '' ? others : { ...others, [key]: text }) : row)));
  };
  return (
    <div className={styles.rows}>
      {rows.map((row, at) => (
        <div key={at} className={styles.row}>
          {columns.map(({ key, label, max = 200 }, i) => (
            <Input.TextArea
              key={key}
              {...(at === 0 && i === 0 && { id })}
              aria-label={`第 ${at + 1} 行，${label}`}
              placeholder={label}
              maxLength={max}
              autoSize={{ minRows: 1, maxRows: 8 }}
              value={row[key] ?? ''}
              onChange={(event) => put(at, key, event.target.value)}
            />
          ))}
          <Button aria-label={`删去第 ${at + 1} 行`} onClick={() => onChange(rows.filter((_, i) => i !== at))}>
            删去
          </Button>
        </div>
      ))}
      <Button {...(rows.length === 0 && { id })} onClick={() => onChange([...rows, {}])}>
        加一行
      </Button>
    </div>
  );
}
