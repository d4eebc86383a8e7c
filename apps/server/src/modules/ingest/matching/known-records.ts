import type { RowConflict } from '@market/contract/ingest';
import type { RecordContent, RecordTypeSpec } from '@market/contract/record';
import { canonicalJson, isoDay } from '@market/contract/shared';
import { valueAt } from '@market/contract/ingest';
import { partsOf, saidOf } from './differences.js';
import { hashOf as hashOfText } from './hash-of.js';
import type { RowMatch } from './row-match.js';
import { SubjectIndex, type Found } from './subject-index.js';
import type { Subject } from './subject.js';

/** A record of the database, as much of it as an import has to know. */
export interface KnownRecord {
  id: string;
  version: number;
  content: RecordContent;
  revisionInWork: boolean;
  /** When a person last changed the text by hand, ISO; null when nobody did since the last import. */
  editedAt: string | null;
}

type Kept = Pick<KnownRecord, 'id' | 'version' | 'revisionInWork' | 'editedAt'> & { title: string };

export interface Recognised {
  match: RowMatch;
  sure: boolean;
  /** Nothing in the row differs from the record. */
  unchanged: boolean;
  conflict: RowConflict | null;
}

/**
 * The records that rows are held against, 100,000 of them in some tens of megabytes: of their texts only a hash of each
 * part is kept. Two different values of one hash (one in 4 billion) would pass a change by unseen; nothing else would suffer.
 */
export class KnownRecords {
  private readonly index = new SubjectIndex();
  private readonly kept: Kept[] = [];
  private readonly hashes: Int32Array[] = [];
  private readonly parts: readonly string[];

  constructor(
    spec: RecordTypeSpec,
    private readonly readSubject: (content: RecordContent) => Subject,
    private readonly bureauName: string,
    private readonly lastImportAt: string | null,
  ) {
    this.parts = partsOf(spec);
  }

  add({ id, version, content, revisionInWork, editedAt }: KnownRecord): void {
    this.index.add(this.kept.length, this.readSubject(content));
    this.kept.push({ id, version, revisionInWork, editedAt, title: content.title });
    this.hashes.push(Int32Array.from(this.parts, (part) => hashOf(valueAt(content, part))));
  }

  recognise(subject: Subject, record: RecordContent): Recognised | undefined {
    if (this.kept.length === 0) return undefined;
    const sure = this.index.byCodeOf(subject) ?? this.index.byNameOf(subject);
    const found = sure ?? this.index.doubtful(subject);
    const known = found && this.kept[found.index];
    if (!known) return undefined;
    const unchanged = this.isUnchanged(found, record);
    return {
      match: {
        kind: found.kind,
        title: known.title,
        recordId: known.id,
        version: known.version,
        sheet: null,
        row: null,
      },
      sure: sure !== undefined,
      unchanged,
      conflict: unchanged ? null : this.conflictOf(known, record),
    };
  }

  private isUnchanged({ index }: Found, record: RecordContent): boolean {
    const hashes = this.hashes[index];
    return this.parts.every((part, i) => {
      const said = saidOf(record, part, this.bureauName);
      return said === undefined || hashOf(said) === hashes?.[i];
    });
  }

  /** A text edited by hand after the day the sheet tells of, or else after the last import, may be newer than the sheet. */
  private conflictOf({ revisionInWork, editedAt }: Kept, { sourceDate }: RecordContent): RowConflict | null {
    if (revisionInWork) return 'revisionInWork';
    if (editedAt === null) return null;
    const newer = sourceDate === null ? this.lastImportAt !== null && editedAt > this.lastImportAt : undefined;
    return (newer ?? isoDay(new Date(editedAt)) > (sourceDate ?? '')) ? 'editedSince' : null;
  }
}

/** 0 for nothing. */
function hashOf(value: unknown): number {
  if (value === undefined) return 0;
  return hashOfText(typeof value === 'string' ? value : canonicalJson(value)) || 1;
}
