import type { BatchColumn, BatchDetail } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { targetLabel } from './target-text';

/** Which sheets a column stands in; nothing when that is all that were read. */
export function sheetsOf({ sheets: own }: BatchColumn, sheets: BatchDetail['sheets']): string {
  const read = sheets.filter(({ skipped }) => skipped === null).length;
  const [first] = own;
  if (first === undefined || own.length >= read) return '';
  return `${sheets[first]?.name ?? ''}${own.length > 1 ? ` 等 ${own.length} 张` : ''}`;
}

/** 联系人及电话：the other fields that the same cells hold. */
export const alsoFed = (spec: RecordTypeSpec, { also }: BatchColumn): string =>
  also.length > 0 ? `连同${also.map((target) => targetLabel(spec, target)).join('、')}` : '';
