/** Digest of a text as 64 hexadecimal digits; SM3 everywhere, by the server's provider or by `sm3`. */
export type Digest = (text: string) => string;

/** A sibling on the way from a leaf to the root, and on which side of it it stands. */
export interface PathStep {
  side: 'left' | 'right';
  hash: string;
}

/** The prefix keeps an inner node from ever being taken for a leaf. */
const join = (left: string, right: string, digest: Digest): string => digest(`node:${left}${right}`);

/** Neighbours are joined two by two; one left over goes up as it is. */
function levelAbove(level: readonly string[], digest: Digest): string[] {
  const above: string[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left = '', right] = [level[i], level[i + 1]];
    above.push(right === undefined ? left : join(left, right, digest));
  }
  return above;
}

/** `leaves` are digests, at least one of them. */
export function merkleRoot(leaves: readonly string[], digest: Digest): string {
  let level = leaves;
  while (level.length > 1) level = levelAbove(level, digest);
  const [root] = level;
  if (root === undefined) throw new Error('a tree without leaves has no root');
  return root;
}

export function merklePath(leaves: readonly string[], index: number, digest: Digest): PathStep[] {
  const path: PathStep[] = [];
  for (let level = leaves, i = index; level.length > 1; level = levelAbove(level, digest), i >>= 1) {
    const sibling = level[i ^ 1];
    if (sibling !== undefined) path.push({ side: i % 2 === 0 ? 'right' : 'left', hash: sibling });
  }
  return path;
}

export const rootOfPath = (leaf: string, path: readonly PathStep[], digest: Digest): string =>
  path.reduce(
    (hash, step) => (step.side === 'left' ? join(step.hash, hash, digest) : join(hash, step.hash, digest)),
    leaf,
  );
