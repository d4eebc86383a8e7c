import type { BatchLine } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { Checkbox } from 'antd';
import { memo } from 'react';
import { ActionTag } from './action-tag';
import type { GridColumn } from './grid-columns';
import { LineCell } from './line-cell';
import styles from './line-grid.module.css';

export interface LineRowProps {
  spec: RecordTypeSpec;
  line: BatchLine;
  index: number;
  columns: readonly GridColumn[];
  /** Rows of several sheets: each says which it stands in. */
  several: boolean;
  /** Whether any row shown has something to say. */
  withIssues: boolean;
  /** Its differences stand beside the grid. */
  chosen: boolean;
  /** Among those that are taken together; undefined where it cannot be. */
  taken: boolean | undefined;
  onTake: (number: number) => void;
  /** Columns of the cell that Tab reaches, of the one being typed into, and of the one being checked. */
  current: number | undefined;
  editing: number | undefined;
  saving: string | undefined;
  onSave: (line: BatchLine, target: string, text: string) => void;
  onLeave: () => void;
}

/** One row of the sheet. Drawn again only when it changed itself. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { spec, line, index, columns, several, withIssues, chosen, current, editing, saving, onSave, onLeave } = props;
  const { taken, onTake } = props;
  return (
    <tr className={chosen ? styles.chosen : undefined} aria-selected={chosen} data-number={line.number}>
      <th scope="row" className="num">
        <Checkbox
          checked={taken === true}
          disabled={taken === undefined}
          onChange={() => onTake(line.number)}
          onClick={(event) => event.stopPropagation()}
          aria-label={`选第 ${line.row} 行`}
        />
        {line.row}
        {several && <small title={line.sheet}>{line.sheet}</small>}
      </th>
      <td>
        <ActionTag line={line} />
      </td>
      {columns.map((column, at) => (
        <LineCell
          key={column.target}
          {...{ spec, line, column, onLeave }}
          at={`${index}:${at}`}
          current={current === at}
          editing={editing === at}
          saving={saving === column.target}
          onSave={(text) => onSave(line, column.target, text)}
        />
      ))}
      {withIssues && (
        <td className={styles.issues}>
          {line.issues.map(({ column, code, message, blocking }) => (
            <span key={column + code} className={blocking ? styles.blocking : styles.hint}>
              {message}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
});
