import * as z from 'zod/mini';
import { filledText, id, instant } from '../shared/index.js';
import { batchCounts } from './batch.schema.js';
import { batchStates } from './batch.states.js';
import { rowActions } from './row-outcome.js';

/** 一次最多报送多少条；更多的分几次。 */
export const MAX_REPORT_ROWS = 500;

const single = z.union([z.string().check(z.maxLength(20_000)), z.number(), z.boolean(), z.null()]);
const several = z.array(z.union([single, z.record(z.string(), single)])).check(z.maxLength(200));
const named = z.record(z.string(), z.union([single, several]));

/** 一条记录，键是表头会写的列名或字段名，值照人会写的样子写：`"400元/小时"`、`"2024年3月"`。 */
const reportRow = z.record(z.string().check(z.maxLength(100)), z.union([single, several, named]));

export const reportBatch = z.strictObject({
  recordType: z.string().check(z.maxLength(40)),
  /** What the bureau will know the batch by. */
  name: z.optional(filledText(60)),
  rows: z.array(reportRow).check(z.minLength(1), z.maxLength(MAX_REPORT_ROWS)),
});
reportBatch.register(z.globalRegistry, {
  examples: [
    {
      recordType: 'instrument',
      name: '仪器月报 2026-11',
      rows: [
        { 仪器名称: '场发射扫描电镜', 型号: 'SU8010', 所属单位: '演示·电镜中心', 收费标准: '400元/小时' },
        { 仪器名称: 'X射线衍射仪', 型号: 'D8', 所属单位: '演示·电镜中心', 购置日期: '2021-04' },
      ],
    },
  ],
});

/** What became of each row that was sent. */
export const reportedRow = z.object({
  /** Its place in what was sent, from 1. */
  row: z.int(),
  title: z.string(),
  action: z.enum(rowActions),
  /** Handed over for verification. */
  submitted: z.boolean(),
  issues: z.array(
    z.object({
      column: z.string(),
      code: z.string(),
      message: z.string(),
      /** With one of these the row waits in the batch until the bureau has mended it. */
      blocking: z.boolean(),
    }),
  ),
});

export const reportedBatch = z.object({
  id,
  recordType: z.string(),
  name: z.string(),
  /** Ask again while it is `reading` or `submitting`. */
  state: z.enum(batchStates),
  counts: batchCounts,
  /** Why nothing of it could be read. */
  failure: z.nullable(z.string()),
  createdAt: instant,
  submittedAt: z.nullable(instant),
  rows: z.array(reportedRow),
});
export type ReportedBatch = z.output<typeof reportedBatch>;
