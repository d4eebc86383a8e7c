import * as z from 'zod/mini';
import { recordContent } from '../record/index.js';
import { filledText, id, idParams, instant, pageQuery, regionCode, text, version } from '../shared/index.js';
import { batchSources, batchStates } from './batch.states.js';
import { matchKinds, rowActions, rowConflicts, rowDecisions } from './row-outcome.js';
import { skipReasons } from './skip-reasons.js';

const count = z.int().check(z.minimum(0));
const targetKey = z.string().check(z.regex(/^(fields\.)?[a-zA-Z][a-zA-Z0-9]{0,39}$/));
const columnKey = z.string().check(z.maxLength(150));

/** One count for each action, and: `flagged` rows with anything to look at, `ready` ones that submitting would write now. */
export const batchCounts = z.object({
  rows: count,
  new: count,
  changed: count,
  unchanged: count,
  duplicate: count,
  suspected: count,
  conflict: count,
  invalid: count,
  flagged: count,
  ready: count,
  /** Waiting for a person: to be mended or decided. */
  open: count,
  submitted: count,
});
export type BatchCounts = z.output<typeof batchCounts>;

export const batchRow = z.object({
  id,
  regionCode,
  recordType: z.string(),
  source: z.enum(batchSources),
  /** As the user named the file. */
  name: z.string(),
  state: z.enum(batchStates),
  counts: batchCounts,
  /** In rows, while the server is at work; `total` is unknown while a file is read. */
  progress: z.nullable(z.object({ done: count, total: z.nullable(count) })),
  /** Why the file was not read, or why the last submission was taken back. */
  failure: z.nullable(z.string()),
  version,
  createdBy: z.string(),
  createdAt: instant,
  submittedAt: z.nullable(instant),
});
export type BatchRow = z.output<typeof batchRow>;

/** A column of the file; columns of several sheets that bear the same titles are one. */
export const batchColumn = z.object({
  /** Send it back to map the column. */
  key: z.string(),
  title: z.string(),
  /** The title above it, in a header of several levels. */
  group: z.string(),
  target: z.nullable(targetKey),
  /** Further targets whose values stand in the same cells: 联系人及电话. */
  also: z.array(targetKey),
  /** Places in `sheets`: two columns of one sheet never feed the same target, those of two sheets may. */
  sheets: z.array(count),
  /** 0 to 1; 1 when a person said so. */
  confidence: z.number(),
  /** Mapped so by somebody of this bureau before. */
  remembered: z.boolean(),
  /** The first three different values. */
  samples: z.array(z.string()),
});
export type BatchColumn = z.output<typeof batchColumn>;

export const batchSheet = z.object({
  name: z.string(),
  skipped: z.nullable(z.enum(['hidden', 'empty', 'noTable'])),
  layout: z.nullable(z.enum(['table', 'form'])),
  headerRows: z.nullable(z.array(count)),
  records: count,
  endedAtRow: z.nullable(count),
  skippedRows: z.array(z.object({ row: count, reason: z.enum(skipReasons) })),
});

const fills = z.record(targetKey, filledText(500));

export const batchDetail = z.object({
  ...batchRow.shape,
  bytes: count,
  columns: z.array(batchColumn),
  sheets: z.array(batchSheet),
  /** One value for every row of a target that has no column. */
  fills,
  /** Required targets that have neither a column nor a fill, unless other cells told them for every row. */
  missing: z.array(z.string()),
  /** The batch in which the very same file was submitted before. */
  earlier: z.nullable(z.object({ id, submittedAt: instant })),
  seconds: z.nullable(z.number()),
});
export type BatchDetail = z.output<typeof batchDetail>;

export const rowIssue = z.object({
  /** What the cell feeds. */
  key: z.nullable(z.string()),
  /** Its title in the sheet, or the field's name when it has no column. */
  column: z.string(),
  code: z.string(),
  message: z.string(),
  /** With one of these the row cannot be submitted. */
  blocking: z.boolean(),
});

export const batchLine = z.object({
  /** From 0 in the whole batch. */
  number: count,
  sheet: z.string(),
  /** As Excel numbers it. */
  row: count,
  version,
  action: z.enum(rowActions),
  decision: z.nullable(z.enum(rowDecisions)),
  conflict: z.nullable(z.enum(rowConflicts)),
  submitted: z.boolean(),
  record: recordContent,
  /** What the cells say, by target: for what could not be read, and for mending it. */
  cells: z.record(z.string(), z.string()),
  issues: z.array(rowIssue),
  match: z.nullable(
    z.object({
      kind: z.enum(matchKinds),
      title: z.string(),
      /** The record in the database; null when it is another row of this file. */
      recordId: z.nullable(id),
      /** The other row of this file. */
      sheet: z.nullable(z.string()),
      row: z.nullable(count),
    }),
  ),
  /** The record as it stands now. */
  existing: z.nullable(recordContent),
  /** Where row and record differ: `title`, `fields.feeFen`… An empty cell differs from nothing. */
  changes: z.array(z.string()),
});
export type BatchLine = z.output<typeof batchLine>;

/** What a changed row gives back, so that the page need not ask for the batch. */
export const changedLine = z.object({ line: batchLine, version, counts: batchCounts });

export const batchQuery = z.strictObject({
  ...pageQuery,
  region: z.optional(regionCode),
  type: z.optional(z.string().check(z.maxLength(40))),
  state: z.optional(z.enum(batchStates)),
});
export const uploadQuery = z.strictObject({
  region: regionCode,
  type: z.string().check(z.maxLength(40)),
  name: filledText(200),
});
export const lineQuery = z.strictObject({
  ...pageQuery,
  action: z.optional(z.enum(rowActions)),
  /** Only the rows that wait for a person. */
  open: z.optional(z.enum(['true'])),
});
export const mapColumns = z.strictObject({
  version,
  columns: z.array(z.strictObject({ key: columnKey, target: z.nullable(targetKey) })).check(z.maxLength(512)),
  fills,
  /** 下次同一地区、同一类型、同样的列名直接用。 */
  remember: z._default(z.boolean(), true),
});
export const lineParams = z.strictObject({
  ...idParams.shape,
  number: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)),
});
/** `values` by target, as a person would type them into the sheet; an empty text empties the cell. */
export const fixLine = z.strictObject({ version, values: z.record(targetKey, text(4000)) });
/** `recordId`: the record that the row is, when it is another than the one found. */
export const decideLine = z.strictObject({
  version,
  decision: z.nullable(z.enum(rowDecisions)),
  recordId: z.optional(id),
});
/** The same decision for every undecided row of an action that it fits. */
const chosenRows = z.array(count).check(z.minLength(1), z.maxLength(10_000));
/** The undecided rows of an `action`, or `rows` by their numbers, decided before or not; where it does not fit a row stays as it is. */
export const decideLines = z
  .strictObject({
    version,
    action: z.optional(z.enum(rowActions)),
    rows: z.optional(chosenRows),
    decision: z.enum(rowDecisions),
  })
  .check(z.refine(({ action, rows }) => (action === undefined) !== (rows === undefined), '写明是哪一类行，或哪几行'));
/** Without `rows` all that are ready. */
export const submitBatch = z.strictObject({
  version,
  rows: z.optional(chosenRows),
});
export const cancelBatch = z.strictObject({ version });
