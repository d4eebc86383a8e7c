import type { RowAction, RowConflict } from '@market/contract/ingest';
import type { RecordContent, RecordTypeSpec } from '@market/contract/record';
import { KnownRecords, type KnownRecord } from './known-records.js';
import type { RowMatch } from './row-match.js';
import { SubjectIndex } from './subject-index.js';
import { addressesContradict, subjectReader, type Subject } from './subject.js';

export interface Place {
  sheet: string;
  row: number;
}

export interface Verdict {
  action: Exclude<RowAction, 'invalid'>;
  match: RowMatch | null;
  conflict: RowConflict | null;
}

interface Around {
  regionName: string;
  bureauName: string;
  lastImportAt: string | null;
}

/** Tells what a row is: new, a record that is known, a row that came before, or something a person has to decide. */
export class Recogniser {
  private readonly known: KnownRecords;
  private readonly rows = new SubjectIndex();
  private readonly places: (Place & { subject: Subject })[] = [];
  /** Records that a row was surely recognised as: another row can only resemble them. */
  private readonly claimed = new Set<string>();
  private readonly read: (content: RecordContent) => Subject;

  constructor(spec: RecordTypeSpec, { regionName, bureauName, lastImportAt }: Around) {
    this.read = subjectReader(spec, regionName);
    this.known = new KnownRecords(spec, this.read, bureauName, lastImportAt);
  }

  know(records: readonly KnownRecord[]): void {
    for (const record of records) this.known.add(record);
  }

  recognise(record: RecordContent, place: Place): Verdict {
    const subject = this.read(record);
    const same = this.sameRow(subject);
    if (same) return { action: 'duplicate', match: same, conflict: null };
    const inDatabase = this.inDatabase(subject, record);
    const verdict = inDatabase ?? this.resemblingRow(subject) ?? { action: 'new', match: null, conflict: null };
    this.rows.add(this.places.length, subject);
    this.places.push({ ...place, subject });
    return verdict;
  }

  /** Only against the records: what a row would be if it stood alone. */
  recogniseKnown(record: RecordContent): Verdict | undefined {
    return this.inDatabase(this.read(record), record);
  }

  private inDatabase(subject: Subject, record: RecordContent): Verdict | undefined {
    const found = this.known.recognise(subject, record);
    if (!found) return undefined;
    const { match, unchanged, conflict } = found;
    const id = match.recordId ?? '';
    if (!found.sure || this.claimed.has(id)) return { action: 'suspected', match, conflict: null };
    this.claimed.add(id);
    return { action: unchanged ? 'unchanged' : conflict ? 'conflict' : 'changed', match, conflict };
  }

  /** In one file two rows of a name at two addresses are two things. */
  private sameRow(subject: Subject): RowMatch | undefined {
    const found = this.rows.byCodeOf(subject) ?? this.rows.byNameOf(subject);
    const place = found && this.places[found.index];
    if (!found || !place || (found.kind === 'name' && addressesContradict(subject, place.subject))) return undefined;
    return rowMatch(found.kind, place);
  }

  private resemblingRow(subject: Subject): Verdict | undefined {
    const found = this.rows.alikeTo(subject);
    const place = found && this.places[found.index];
    return place && { action: 'suspected', match: rowMatch('alike', place), conflict: null };
  }
}

const rowMatch = (kind: RowMatch['kind'], { sheet, row, subject }: Place & { subject: Subject }): RowMatch => ({
  kind,
  title: subject.title,
  recordId: null,
  version: null,
  sheet,
  row,
});
