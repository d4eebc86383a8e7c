import type { ValueIssueCode } from '../normalise/reading.js';

/** Found where one cell is read with others around it. */
type RowIssueCode =
  | ValueIssueCode
  | 'missing'
  | 'invalidValue'
  | 'tooLong'
  | 'datumAssumed'
  | 'swappedCoordinates'
  | 'outsideRegion'
  | 'functionalZone'
  | 'unknownDistrict'
  | 'otherRegion'
  | 'duplicateInFile';

/** One thing to look at in a row; `column` is its title in the sheet, or the field's name when it has no column. */
export interface RowIssue {
  column: string;
  code: RowIssueCode;
  message: string;
}

/** With one of these the row cannot be submitted as it is. */
const blocking: ReadonlySet<RowIssueCode> = new Set(['missing', 'invalidValue', 'tooLong', 'otherRegion']);
export const isBlocking = ({ code }: RowIssue): boolean => blocking.has(code);
