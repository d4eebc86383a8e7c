/** 演示·王敏 → 演示·王*：enough to tell two people apart in a conversation, not enough to find one. */
export function maskName(name: string): string {
  const parts = name.split('·');
  const own = [...(parts.pop() ?? '')];
  return [...parts, `${own[0] ?? ''}${'*'.repeat(Math.min(2, Math.max(1, own.length - 1)))}`].join('·');
}
