import type { BatchColumn, BatchLine } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { targetLabel } from './target-text';

export interface GridColumn {
  target: string;
  label: string;
}

/** Shown beside the name in a table of records, or asked of every record. */
const isTelling = (spec: RecordTypeSpec, target: string): boolean =>
  target === 'title' ||
  spec.fields.some(
    ({ key, required, show }) => target === `fields.${key}` && (required === true || show.includes('table')),
  );

/**
 * The columns of the grid: the name, then the targets the sheet feeds in its own order, then those without a column that
 * something is wrong with. Unless `all` are wanted, only telling ones and those with an issue in the rows shown.
 */
export function gridColumns(
  spec: RecordTypeSpec,
  columns: readonly Pick<BatchColumn, 'target'>[],
  lines: readonly Pick<BatchLine, 'issues'>[],
  all: boolean,
): GridColumn[] {
  const wrong = new Set(lines.flatMap(({ issues }) => issues.flatMap(({ key }) => (key === null ? [] : [key]))));
  const fed = columns.flatMap(({ target }) => (target === null || target === 'serial' ? [] : [target]));
  const targets = [...new Set(['title', ...fed, ...wrong])];
  return targets
    .filter((target) => all || wrong.has(target) || isTelling(spec, target))
    .map((target) => ({ target, label: targetLabel(spec, target) }));
}
