/** The records of BIFF8 that a reader of values needs ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x06,
  eof: 0x0a,
  since1904: 0x22,
  password: 0x2f,
  continued: 0x3c,
  sheet: 0x85,
  multipleRk: 0xbd,
  richString: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  strings: 0xfc,
  sharedLabel: 0xfd,
  number: 0x203,
  label: 0x204,
  boolOrError: 0x205,
  formulaText: 0x207,
  rk: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

export interface BiffRecord {
  type: number;
  data: Buffer;
  /** Where the next record begins. */
  next: number;
}

export function* readRecords(stream: Buffer, from: number): Generator<BiffRecord> {
  for (let at = from; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const next = at + 4 + stream.readUInt16LE(at + 2);
    yield { type, data: stream.subarray(at + 4, next), next };
    at = next;
  }
}

/** A record and the CONTINUE records behind it. */
export function continuedParts(stream: Buffer, { data, next }: BiffRecord): Buffer[] {
  const parts = [data];
  for (const record of readRecords(stream, next)) {
    if (record.type !== RECORD.continued) break;
    parts.push(record.data);
  }
  return parts;
}
