import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { AttachmentType } from '@market/contract/attachment';

const MAX_PARTS = 2_000;
const MAX_INFLATED_BYTES = 300 * 1024 * 1024;

const signatures: Partial<Record<AttachmentType, string>> = {
  pdf: '255044462d', // %PDF-
  png: '89504e470d0a1a0a',
  jpg: 'ffd8ff',
};
const partsOf: Partial<Record<AttachmentType, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
};
/** Names a PDF uses for what runs by itself. Inside compressed object streams they are not seen: that is the scanner's. */
const ACTIVE_PDF = /\/(JavaScript|JS|Launch)\b/;
const ACTIVE_PART = /(^|\/)(vbaproject\.bin|activex\/|embeddings\/.*\.bin$)/i;

/** Why the content may not be kept as what its name says, in a reader's words; undefined when it may. */
export async function contentIssue(type: AttachmentType, content: Buffer): Promise<string | undefined> {
  const signature = signatures[type];
  if (signature !== undefined) {
    if (!content.subarray(0, signature.length / 2).equals(Buffer.from(signature, 'hex'))) return MISMATCH;
    return type === 'pdf' && ACTIVE_PDF.test(content.toString('latin1')) ? 'PDF 里有会自动运行的内容' : undefined;
  }
  const zip = await fromBufferPromise(content).catch(() => undefined);
  return zip ? packageIssue(zip, partsOf[type] ?? '') : MISMATCH;
}

const MISMATCH = '内容与文件类型不符，或文件已损坏、加了密';

async function packageIssue(zip: ZipFile, mainPart: string): Promise<string | undefined> {
  const entries: Entry[] = [];
  try {
    if (zip.entryCount > MAX_PARTS) return '压缩内容太多';
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    return MISMATCH;
  }
  if (entries.some((entry) => entry.isEncrypted()) || !entries.some(({ fileName }) => fileName === mainPart))
    return MISMATCH;
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MAX_INFLATED_BYTES)
    return '展开后太大';
  return entries.some(({ fileName }) => ACTIVE_PART.test(fileName)) ? '文档里有宏或嵌入的程序' : undefined;
}
