import type { BatchLine } from '@market/contract/ingest';
import { NONE, type RecordTypeSpec } from '@market/contract/record';
import { CellEditor } from './cell-editor';
import type { GridColumn } from './grid-columns';
import styles from './line-grid.module.css';
import { targetText } from './target-text';

interface Props {
  spec: RecordTypeSpec;
  line: BatchLine;
  column: GridColumn;
  /** Row and column in the grid, for the arrow keys. */
  at: string;
  /** Reached by Tab; the others by arrow keys. */
  current: boolean;
  editing: boolean;
  saving: boolean;
  onSave: (text: string) => void;
  onLeave: () => void;
}

const figures = new Set(['integer', 'decimal', 'money', 'price', 'area', 'day', 'date']);

/** One value of a row: as it will be stored, or, where that failed, as the sheet has it. */
export function LineCell({ spec, line, column, at, current, editing, saving, onSave, onLeave }: Props) {
  const { target, label } = column;
  const field = spec.fields.find(({ key }) => target === `fields.${key}`);
  const issue = line.issues.find(({ key }) => key === target);
  const typed = line.cells[target] ?? '';
  const stored = targetText(spec, line.record, target);
  const text = stored === NONE ? typed || NONE : stored;
  return (
    <td
      role="gridcell"
      data-at={at}
      tabIndex={current ? 0 : -1}
      aria-label={`第 ${line.row} 行 ${label} ${text}${issue ? `，${issue.message}` : ''}`}
      aria-busy={saving}
      {...(issue?.blocking && { 'aria-invalid': true })}
    >
      {editing ? (
        <CellEditor
          label={`第 ${line.row} 行 ${label}`}
          text={typed || (stored === NONE ? '' : stored)}
          {...{ field, onSave, onLeave }}
        />
      ) : (
        <span
          className={`${styles.value} ${issue ? (issue.blocking ? styles.bad : styles.warn) : ''} ${field && figures.has(field.kind) ? 'num' : ''}`}
          title={text}
        >
          {text}
        </span>
      )}
    </td>
  );
}
