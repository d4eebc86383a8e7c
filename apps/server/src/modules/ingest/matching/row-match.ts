import type { MatchKind } from '@market/contract/ingest';

/** What a row was recognised as: a record of the database or another row of its file. */
export interface RowMatch {
  kind: MatchKind;
  title: string;
  recordId: string | null;
  /** The version of the record that the row was compared with. */
  version: number | null;
  sheet: string | null;
  row: number | null;
}
