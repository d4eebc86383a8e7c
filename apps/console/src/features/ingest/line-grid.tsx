import { whyCannotFix, type BatchDetail, type BatchLine } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { Checkbox } from 'antd';
import { useCallback, useRef, useState, type MouseEvent, type SyntheticEvent } from 'react';
import type { GridColumn } from './grid-columns';
import styles from './line-grid.module.css';
import { LineRow } from './line-row';
import type { ChosenLines } from './use-chosen-lines';
import { useFixLine } from './use-fix-line';
import { useGridKeys, type GridPlace } from './use-grid-keys';

interface Props {
  batch: BatchDetail;
  spec: RecordTypeSpec;
  lines: readonly BatchLine[];
  columns: readonly GridColumn[];
  chosen: number | undefined;
  onChoose: (number: number) => void;
  together: ChosenLines;
}

/** The rows as a sheet one can type into: what is mended is checked at once. */
export function LineGrid({ batch, spec, lines, columns, chosen, onChoose, together }: Props) {
  const several = batch.sheets.filter(({ skipped }) => skipped === null).length > 1;
  const withIssues = lines.some(({ issues }) => issues.length > 0);
  const grid = useRef<HTMLTableElement>(null);
  const opened = useRef<GridPlace>(undefined);
  const [editing, setEditing] = useState<GridPlace>();
  const [told, setTold] = useState('');
  const { mutateAsync: fix, isPending, variables } = useFixLine(batch.id);
  const open = (place: GridPlace) => {
    const line = lines[place.row];
    if (!line || whyCannotFix(batch, line)) return;
    opened.current = place;
    setEditing(place);
  };
  const keys = useGridKeys(grid, { rows: lines.length, columns: columns.length }, open);
  const { focus } = keys;
  // Left by a key, the cell has the keyboard again; left by a click, what was clicked keeps it.
  const leave = useCallback(() => {
    setEditing(undefined);
    requestAnimationFrame(() => {
      if (opened.current && document.activeElement === document.body) focus(opened.current);
    });
  }, [focus]);
  const save = useCallback(
    async (line: BatchLine, target: string, text: string) => {
      leave();
      const answer = await fix({ line, target, text }).catch(() => undefined);
      const left = answer?.line.issues.filter(({ blocking }) => blocking).length;
      if (left !== undefined) setTold(left > 0 ? `第 ${line.row} 行还有 ${left} 处要改` : `第 ${line.row} 行可以提交`);
    },
    [fix, leave],
  );

  const placeOfClick = (event: MouseEvent): GridPlace | undefined => {
    const at = (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset['at']?.split(':').map(Number);
    return at && { row: at[0] ?? 0, column: at[1] ?? 0 };
  };
  const choose = (event: SyntheticEvent) => {
    const number = (event.target as Element).closest<HTMLElement>('tr[data-number]')?.dataset['number'];
    if (number !== undefined && Number(number) !== chosen) onChoose(Number(number));
    if (event.type === 'keydown') event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    choose(event);
    const place = placeOfClick(event);
    const target = place && columns[place.column]?.target;
    // What is marked wrong opens at once; elsewhere a click only looks.
    if (place && lines[place.row]?.issues.some(({ key, blocking }) => blocking && key === target)) open(place);
  };
  const doubleClick = (event: MouseEvent) => {
    const place = placeOfClick(event);
    if (place) open(place);
  };

  return (
    <div className={styles.scroll}>
      <table
        ref={grid}
        role="grid"
        aria-label="表里的行，方向键移动，回车修改，空格看差异"
        className={`${styles.grid} ${several ? styles.several : ''}`}
        data-testid="lines"
        onKeyDown={(event) => {
          if (event.key === ' ' && !editing) choose(event);
          else keys.onKeyDown(event);
        }}
        onFocus={(event) => {
          keys.onFocus(event);
          if (chosen !== undefined) choose(event);
        }}
        onClick={click}
        onDoubleClick={doubleClick}
      >
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                checked={together.all}
                indeterminate={together.rows.length > 0 && !together.all}
                disabled={together.none}
                onChange={together.toggleAll}
                aria-label="选本页的行"
              />
              行
            </th>
            <th scope="col">结果</th>
            {columns.map(({ target, label }) => (
              <th key={target} scope="col">
                {label}
              </th>
            ))}
            {withIssues && (
              <th scope="col" className={styles.issues}>
                问题
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <LineRow
              key={line.number}
              {...{ spec, line, index, columns, several, withIssues }}
              chosen={line.number === chosen}
              taken={together.has(line)}
              onTake={together.toggle}
              current={keys.current.row === index ? keys.current.column : undefined}
              editing={editing?.row === index ? editing.column : undefined}
              saving={isPending && variables.line.number === line.number ? variables.target : undefined}
              onSave={save}
              onLeave={leave}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}
