/** A network the console may be used from: an address, or an address and how many of its bits count. */
export interface Network {
  cidr: string;
  note: string;
}

/**
 * Whether somebody could come in by the new list who could not by the old one. An empty list lets everybody in. Two
 * writings of one network count as two: whoever only rewrites an entry asks for agreement as well.
 */
export function widens(before: readonly Network[], after: readonly Network[]): boolean {
  if (before.length === 0) return false;
  const allowed = new Set(before.map(({ cidr }) => cidr));
  return after.length === 0 || after.some(({ cidr }) => !allowed.has(cidr));
}

export const networkText = ({ cidr, note }: Network): string => (note === '' ? cidr : `${cidr}（${note}）`);
/** What a list says of itself. */
export const networksText = (networks: readonly Network[]): string =>
  networks.length === 0 ? '不限制，从哪里都能登录' : networks.map(networkText).join('、');
