import { BlockList, isIP } from 'node:net';
import type { Network } from '@market/contract/network';
import type { FieldIssue } from '@market/contract/shared';

const family = (address: string): 'ipv4' | 'ipv6' | undefined =>
  ({ 4: 'ipv4' as const, 6: 'ipv6' as const })[isIP(address)];

interface Parsed {
  address: string;
  bits: number;
  type: 'ipv4' | 'ipv6';
}

function parse(cidr: string): Parsed | undefined {
  const [address = '', prefix] = cidr.split('/');
  const type = family(address);
  if (!type) return undefined;
  const most = type === 'ipv4' ? 32 : 128;
  const bits = prefix === undefined ? most : Number(prefix);
  // 0 bits would be everywhere, which an empty list says.
  return bits >= 1 && bits <= most ? { address, bits, type } : undefined;
}

export const networkIssues = (networks: readonly Network[]): FieldIssue[] =>
  networks.flatMap(({ cidr }, i) =>
    parse(cidr)
      ? []
      : [{ path: `networks.${i}.cidr`, message: `“${cidr}”不是网络，请写成 10.8.0.0/16 或 2001:db8::/32` }],
  );

/** Answers whether an address lies in one of the networks; an empty list holds every address. An IPv4 address in IPv6's clothes counts as IPv4. */
export function admitting(networks: readonly Network[]): (address: string) => boolean {
  if (networks.length === 0) return () => true;
  const block = new BlockList();
  for (const { cidr } of networks) {
    const parsed = parse(cidr);
    if (parsed) block.addSubnet(parsed.address, parsed.bits, parsed.type);
  }
  return (address) => {
    const type = family(address);
    return type !== undefined && block.check(address, type);
  };
}
