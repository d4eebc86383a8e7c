import { identityKeysOf, type IdentityKeys, type RecordContent, type RecordTypeSpec } from '@market/contract/record';

/** Finds rows that say the same thing as one before them in the file. */
export class Duplicates<Place> {
  private readonly seen = new Map<string, Place>();
  private readonly keysOf: IdentityKeys;

  constructor(spec: RecordTypeSpec) {
    this.keysOf = identityKeysOf(spec);
  }

  /** Where the record first stood; otherwise it is remembered to stand at `place`. */
  firstOf(record: RecordContent, place: Place): Place | undefined {
    const keys = this.keysOf(record);
    for (const key of keys) {
      const first = this.seen.get(key);
      if (first) return first;
    }
    for (const key of keys) this.seen.set(key, place);
    return undefined;
  }
}
