import type { FieldSpec, FieldValue, FieldValues } from '@market/contract/record';
import type { Cell } from '../reading/sheet.js';

export interface ValueIssue {
  code: ValueIssueCode;
  message: string;
}

/** What may be said of a value; `lost` ones left it empty, the others ask for a look. */
export type ValueIssueCode =
  | 'unreadable'
  | 'severalValues'
  | 'rangeGiven'
  | 'unitMissing'
  | 'unitAssumed'
  | 'foreignCurrency'
  | 'incompleteDay'
  | 'ambiguousDay'
  | 'areaCodeAdded'
  | 'phoneCompleted'
  | 'unknownOption'
  | 'severalOptions'
  | 'precisionLost'
  | 'formulaFault'
  | 'schemeAdded';

/** What a column says of all its cells. */
export interface ColumnContext {
  /** Its title with the titles above it, and what stands in brackets there. */
  title: string;
  hint: string;
  /** Powers of ten of the amounts in this column that do say their unit, for those that do not. */
  magnitude: number | undefined;
  /** The upper end has a column of its own: one amount here is the lower end alone. */
  upperApart?: boolean;
}

export interface ReadingContext {
  areaCode: string | null;
  /** Whether the field ends something: 2025年9月底 is then its last day. */
  column: ColumnContext;
}

/** What a cell gave: the field's value, what it said besides, and what is to be told. */
export interface Reading {
  value?: FieldValue;
  besides?: FieldValues;
  issues?: ValueIssue[];
}

export type ReadValue = (cell: Exclude<Cell, undefined>, field: FieldSpec, context: ReadingContext) => Reading;

export const told = (code: ValueIssueCode, message: string): Reading => ({ issues: [{ code, message }] });
