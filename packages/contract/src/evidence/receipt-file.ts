import type { EvidenceLink } from './chain.js';
import type { PathStep } from './merkle.js';

export const receiptFormat = 'market-evidence/1';

/**
 * 存证回执文件: the text itself, its digest, its link of the chain and the way from there to the day's public root.
 * Whoever holds it can check it without asking anyone.
 */
export interface ReceiptFile {
  format: typeof receiptFormat;
  /** What it is a receipt of, for people; not part of any digest. */
  title: string;
  /** The very text the digest was taken over. */
  text: string;
  digest: string;
  link: (EvidenceLink & { hash: string }) | null;
  /** Null until the day is over and its root was made. */
  proof: { day: string; root: string; path: PathStep[] } | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasTexts = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');

const isLink = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['seq'] === 'number' &&
  hasTexts(value, ['at', 'kind', 'challengeId', 'about', 'digest', 'previous', 'hash']);
const isStep = (value: unknown): boolean =>
  isRecord(value) && hasTexts(value, ['hash']) && (value['side'] === 'left' || value['side'] === 'right');
const isProof = (value: unknown): boolean =>
  isRecord(value) && hasTexts(value, ['day', 'root']) && Array.isArray(value['path']) && value['path'].every(isStep);

/** The file's content, or undefined when it is not a receipt. Written without a schema library: a phone's page reads it. */
export function readReceiptFile(content: string): ReceiptFile | undefined {
  const value = parsed(content);
  const complete =
    isRecord(value) &&
    value['format'] === receiptFormat &&
    hasTexts(value, ['title', 'text', 'digest']) &&
    (value['link'] === null || isLink(value['link'])) &&
    (value['proof'] === null || isProof(value['proof']));
  return complete ? (value as unknown as ReceiptFile) : undefined;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
