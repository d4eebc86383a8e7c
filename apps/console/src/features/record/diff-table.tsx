import { type ComparedRow, NONE } from '@market/contract/record';
import { Button } from 'antd';
import { useState } from 'react';
import styles from './diff-table.module.css';

interface Props {
  rows: readonly ComparedRow[];
  before: string;
  after: string;
}

/** 左旧右新：what changed stands out, what did not is folded away. */
export function DiffTable({ rows, before, after }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const same = rows.filter((row) => !row.changed).length;
  const shown = unfolded ? rows : rows.filter((row) => row.changed);
  return (
    <div className={styles.diff}>
      <table>
        <thead>
          <tr>
            <th scope="col">字段</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.path} className={row.changed ? styles.changed : undefined}>
              <th scope="row">{row.label}</th>
              <td className="prewrap">{row.changed && row.before !== NONE ? <del>{row.before}</del> : row.before}</td>
              <td className="prewrap">{row.text}</td>
            </tr>
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={3}>没有变化</td>
            </tr>
          )}
        </tbody>
      </table>
      {same > 0 && (
        <Button type="text" block aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? '收起未变的' : `未变 ${same} 项`}
        </Button>
      )}
    </div>
  );
}
