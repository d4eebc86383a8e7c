import { rowActionLabels, rowActions, type BatchCounts } from '@market/contract/ingest';
import type { PreviewRow, PreviewSummary, ReadTable } from '../modules/ingest/preview/preview.js';
import type { Given } from './command.js';

/** After a rehearsal as the file was found, and whether with the records before it; of a stored batch also what became of it. */
export type ImportSummary = PreviewSummary &
  Partial<Pick<BatchCounts, 'submitted' | 'open'> & { batch: string; compared: boolean }>;

interface Printed {
  /** A JSON array of PreviewRow. */
  take(this: void, json: string): void;
  end(summary: ImportSummary): void;
}

const MOST_ISSUES = 50;

/** Row by row, so that a long file is never held whole; a file refused at once prints nothing. */
export function printJson(recordType: string, say: Given['say']): Printed {
  let begun = false;
  const begin = (): string => (begun ? ',' : `{"recordType":${JSON.stringify(recordType)},"rows":[`);
  return {
    take(json) {
      say(begin() + json.slice(1, -1));
      begun = true;
    },
    end: (summary) => say(`${begun ? '' : begin()}],"summary":${JSON.stringify(summary)}}`),
  };
}

export function printText(label: string, say: Given['say']): Printed {
  const issues: string[] = [];
  let more = 0;
  return {
    take(json) {
      for (const { sheet, row, issues: found } of JSON.parse(json) as PreviewRow[])
        for (const { column, message } of found)
          if (issues.length < MOST_ISSUES) issues.push(`  ${sheet} 第 ${row} 行 ${column}：${message}`);
          else more++;
    },
    end(summary) {
      summary.sheets.forEach((sheet) => say(sheetLine(sheet)));
      say(`${label} ${summary.rows} 行：${countsLine(summary)}`);
      if (summary.compared === false) say('没有可用的数据库，没有与已有记录比较');
      if (issues.length > 0) say(['', '要看的地方：', ...issues].join('\n'));
      if (more > 0) say(`  还有 ${more} 处，用 --json 看全部`);
      if (summary.submitted !== undefined) say(`\n${outcomeLine(summary.submitted, summary.open ?? 0)}`);
    },
  };
}

/** 新增 always, the others where there are any. */
const countsLine = (summary: ImportSummary): string =>
  rowActions
    .filter((action) => action === 'new' || summary[action] > 0)
    .map((action) => `${rowActionLabels[action]} ${summary[action]}`)
    .join('，');

const outcomeLine = (submitted: number, open: number): string =>
  [
    submitted > 0 ? `已提交核验 ${submitted} 条` : '没有要提交的',
    open > 0 ? `留下 ${open} 行要改或要定，请在控制台“导入”里处理` : '没有留下的',
  ].join('；');

const skipped = { hidden: '隐藏的工作表，没有读', empty: '空的', noTable: '没有找到表头，没有读' } as const;

function sheetLine({ name, skipped: why, records, columns, endedAtRow }: ReadTable): string {
  if (why !== null) return `工作表“${name}”：${skipped[why]}`;
  const left = columns.filter(({ takenAs }) => takenAs === null).map(({ title }) => title);
  return [
    `工作表“${name}”：${records} 行`,
    ...(left.length > 0 ? [`没有对应字段的列：${left.join('、')}`] : []),
    ...(endedAtRow === null ? [] : [`第 ${endedAtRow} 行之前有大量空行，往后没有读`]),
  ].join('；');
}
