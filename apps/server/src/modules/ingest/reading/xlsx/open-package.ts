import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';

/** The parts of a zip container that passed the limits. Only a part that is asked for is ever inflated. */
export interface Package {
  has(name: string): boolean;
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Sizes come from the directory; yauzl breaks off a part that turns out larger than it said. */
export async function openPackage(path: string): Promise<Package> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: false });
  try {
    const entries = await readDirectory(zip);
    return {
      has: (name) => entries.has(name.toLowerCase()),
      open: async (name) => {
        const entry = entries.get(name.toLowerCase());
        if (!entry) throw new ImportRefused('damaged');
        return zip.openReadStreamPromise(entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const isBulk = (name: string): boolean => /(^|\/)worksheets\/[^/]*$|(^|\/)sharedstrings\.xml$/i.test(name);

async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.zipEntries) throw new ImportRefused('tooManyParts');
  const entries = new Map<string, Entry>();
  let sheetsBytes = 0;
  let otherBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entry.isEncrypted()) throw new ImportRefused('encrypted');
    if (entries.has(name)) throw new ImportRefused('damaged', '压缩包里有同名部件');
    if (isBulk(name)) sheetsBytes += entry.uncompressedSize;
    else otherBytes += entry.uncompressedSize;
    if (sheetsBytes > limits.sheetsBytes || otherBytes > limits.otherPartsBytes || inflatesOddly(entry))
      throw new ImportRefused('inflatesTooMuch');
    entries.set(name, entry);
  }
  return entries;
}

const inflatesOddly = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio;
