import { ArrowRightOutlined } from '@ant-design/icons';
import { columnTargets, type BatchColumn, type BatchDetail } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { ConfidenceTag } from './confidence-tag';
import { conversionNote } from './conversion-notes';
import { rivalsOf, type MappingDraft } from './mapping-draft';
import styles from './mapping-step.module.css';
import { alsoFed, sheetsOf } from './mapping-text';
import { TargetSelect } from './target-select';

interface Props {
  spec: RecordTypeSpec;
  batch: Pick<BatchDetail, 'columns' | 'sheets'>;
  draft: MappingDraft;
  locked: boolean;
  onTarget: (column: string, target: string | null) => void;
}

const titleOf = ({ title, group }: BatchColumn): string => title || group || '（没有列名）';

/** 表里的列 → 系统字段：one line a column, with what stands in it and what becomes of it. */
export function MappingTable({ spec, batch: { columns, sheets }, draft, locked, onTarget }: Props) {
  const targets = columnTargets(spec);
  const takenFrom = (key: string) => new Set(rivalsOf(columns, key).map((rival) => draft.targets[rival] ?? ''));
  return (
    <div className={styles.card}>
      <table className={styles.table} data-testid="mapping">
        <thead>
          <tr>
            <th scope="col">表里的列</th>
            <th scope="col">样例</th>
            <th scope="col" className={styles.arrow} aria-label="导入到" />
            <th scope="col">系统字段</th>
            <th scope="col">把握</th>
            <th scope="col">转换</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const target = draft.targets[column.key] ?? null;
            const personal = targets.some(({ key, personal: secret }) => key === target && secret);
            return (
              <tr key={column.key} className={target === null ? styles.left : undefined}>
                <th scope="row">
                  {column.group && column.group !== column.title && <span className="cap">{column.group}</span>}
                  {titleOf(column)}
                  {sheetsOf(column, sheets) && <span className="cap">{sheetsOf(column, sheets)}</span>}
                </th>
                <td className={styles.samples} title={column.samples.join(' / ')}>
                  {column.samples.join(' / ') || '—'}
                </td>
                <td className={styles.arrow}>
                  <ArrowRightOutlined aria-hidden />
                </td>
                <td>
                  <TargetSelect
                    column={titleOf(column)}
                    value={target}
                    targets={targets}
                    taken={takenFrom(column.key)}
                    disabled={locked}
                    onChange={(chosen) => onTarget(column.key, chosen)}
                  />
                </td>
                <td>
                  <span className={styles.tags}>
                    <ConfidenceTag column={column} target={target} personal={personal} />
                  </span>
                </td>
                <td className="lab">
                  {[conversionNote(spec, target), target === column.target ? alsoFed(spec, column) : '']
                    .filter(Boolean)
                    .join('，')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
