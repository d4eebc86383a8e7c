import type { TextRow } from '@market/contract/record';
import { Facts } from '../../components/facts';

/** A content line by line. */
export const RecordFacts = ({ rows }: { rows: readonly TextRow[] }) => (
  <Facts facts={rows.map(({ label, text }) => [label, text] as const)} />
);
