import { inChinese, type Say } from '../shared/index.js';
import { linkHash } from './chain.js';
import { rootOfPath, type Digest } from './merkle.js';
import type { ReceiptFile } from './receipt-file.js';

/** `later`: nothing is wrong, but it cannot be checked yet or not here. */
export interface ReceiptCheck {
  result: 'right' | 'wrong' | 'later';
  text: string;
}

const checked = (right: boolean, ifRight: string, ifWrong: string): ReceiptCheck =>
  right ? { result: 'right', text: ifRight } : { result: 'wrong', text: ifWrong };
const later = (text: string): ReceiptCheck => ({ result: 'later', text });

/**
 * Every step from the text to the day's root. `publicRoot` is what the platform, or a list kept by somebody else, says
 * the root of `proof.day` is: null when that day is not on it, undefined when nobody was asked.
 */
export function checkReceipt(
  { text, digest, link, proof }: ReceiptFile,
  sm3: Digest,
  publicRoot?: string | null,
  say: Say = inChinese,
): ReceiptCheck[] {
  const checks = [
    checked(sm3(text) === digest, say('原文算出的 SM3 与摘要相同'), say('原文算出的 SM3 与摘要不同，原文或摘要改动过')),
  ];
  if (!link) return [...checks, later(say('还没有写入存证链'))];
  const linked = link.digest === digest && linkHash(link, sm3) === link.hash;
  const { seq } = link;
  checks.push(checked(linked, say('与存证链第 {seq} 条一致', { seq }), say('与存证链第 {seq} 条不一致', { seq })));
  if (!proof) return [...checks, later(say('当日的日根还没有生成，次日再下载回执即可核对到日根'))];
  const leads = rootOfPath(link.hash, proof.path, sm3) === proof.root;
  const { day } = proof;
  checks.push(checked(leads, say('并入 {day} 的日根', { day }), say('推不出 {day} 的日根', { day })));
  return [...checks, comparedToPublic(proof, publicRoot, say)];
}

function comparedToPublic(
  { day, root }: { day: string; root: string },
  publicRoot: string | null | undefined,
  say: Say,
): ReceiptCheck {
  if (publicRoot === undefined) return later(say('没有联网比对，请与公布的 {day} 日根核对：{root}', { day, root }));
  if (publicRoot === null) return { result: 'wrong', text: say('公布的日根里没有 {day}', { day }) };
  return checked(publicRoot === root, say('与公布的日根相同'), say('与公布的日根不同'));
}

/** No check is wrong. */
export const receiptHolds = (checks: readonly ReceiptCheck[]): boolean =>
  checks.every(({ result }) => result !== 'wrong');
