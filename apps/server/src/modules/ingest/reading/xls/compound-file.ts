import { ImportRefused } from '../import-refused.js';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const LAST_SECTOR = 0xffff_fffa;
const STREAM = 2;
const ROOT = 5;

export const isCompoundFile = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE);

interface Entry {
  name: string;
  kind: number;
  start: number;
  size: number;
}

/**
 * The streams of an OLE compound file ([MS-CFB]), enough to find a workbook. Home-made, since the maintained readers of .xls
 * on npm are copies of the package that is banned here. Every chain is bounded by the number of sectors there are.
 */
export class CompoundFile {
  private readonly sectorBytes: number;
  private readonly table: Uint32Array;
  private readonly miniTable: Uint32Array;
  private readonly miniStream: Buffer;
  private readonly miniLimit: number;
  private readonly entries: Entry[];

  constructor(private readonly bytes: Buffer) {
    if (bytes.length < 512) throw new ImportRefused('damaged');
    this.sectorBytes = 1 << bytes.readUInt16LE(30);
    if (this.sectorBytes !== 512 && this.sectorBytes !== 4096) throw new ImportRefused('damaged');
    this.miniLimit = bytes.readUInt32LE(56);
    this.table = words(this.sectors(this.tableSectors()));
    this.entries = readEntries(this.chain(bytes.readUInt32LE(48)));
    this.miniTable = words(this.chain(bytes.readUInt32LE(60)));
    const root = this.entries.find(({ kind }) => kind === ROOT);
    this.miniStream = root ? this.chain(root.start) : Buffer.alloc(0);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  read(name: string): Buffer | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    const whole = entry.size < this.miniLimit ? this.miniChain(entry.start) : this.chain(entry.start);
    return whole.subarray(0, entry.size);
  }

  private find(name: string): Entry | undefined {
    return this.entries.find((entry) => entry.kind === STREAM && entry.name.toLowerCase() === name.toLowerCase());
  }

  /** The sectors that hold the sector table: 109 in the header, the others in a list of their own. */
  private tableSectors(): number[] {
    const found: number[] = [];
    const most = this.bytes.length / this.sectorBytes;
    const take = (from: Buffer, count: number): void => {
      for (let i = 0; i < count; i++) {
        const sector = from.readUInt32LE(i * 4);
        if (sector < LAST_SECTOR && found.length < most) found.push(sector);
      }
    };
    take(this.bytes.subarray(76), 109);
    const perSector = this.sectorBytes / 4 - 1;
    let next = this.bytes.readUInt32LE(68);
    for (let i = 0; next < LAST_SECTOR && i < most; i++) {
      const list = this.sector(next);
      if (list.length < this.sectorBytes) break;
      take(list, perSector);
      next = list.readUInt32LE(perSector * 4);
    }
    return found;
  }

  private sector(index: number): Buffer {
    const from = (index + 1) * this.sectorBytes;
    return this.bytes.subarray(from, from + this.sectorBytes);
  }

  private sectors(list: readonly number[]): Buffer {
    return Buffer.concat(list.map((index) => this.sector(index)));
  }

  private chain(start: number): Buffer {
    return this.sectors(follow(this.table, start));
  }

  private miniChain(start: number): Buffer {
    const parts = follow(this.miniTable, start).map((index) =>
      this.miniStream.subarray(index * MINI_SECTOR_BYTES, (index + 1) * MINI_SECTOR_BYTES),
    );
    return Buffer.concat(parts);
  }
}

function follow(table: Uint32Array, start: number): number[] {
  const list: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = table[at] ?? LAST_SECTOR) {
    if (list.length >= table.length) throw new ImportRefused('damaged');
    list.push(at);
  }
  return list;
}

function words(bytes: Buffer): Uint32Array {
  const list = new Uint32Array(bytes.length >> 2);
  for (let i = 0; i < list.length; i++) list[i] = bytes.readUInt32LE(i * 4);
  return list;
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(directory.readUInt16LE(at + 64), 64);
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
      kind: directory.readUInt8(at + 66),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}
