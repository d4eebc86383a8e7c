import type { BidContent } from '../bid/bid.schema.js';

const MASK = '〔揭榜方〕';

/** 盲评：what a bid says, without who says it. `names` are those of the bidder and its consortium. */
export function blindContent(content: BidContent, names: readonly string[]): BidContent {
  const hidden = [...names, ...content.consortium.map(({ name }) => name)]
    .flatMap(shapesOf)
    .filter((name) => name !== '');
  const longestFirst = [...new Set(hidden)].sort((a, b) => b.length - a.length);
  const hide = (text: string): string => longestFirst.reduce((rest, name) => rest.replaceAll(name, MASK), text);
  const masked = JSON.parse(
    JSON.stringify(content, (_key, value: unknown) => (typeof value === 'string' ? hide(value) : value)),
  ) as BidContent;
  return {
    ...masked,
    consortium: masked.consortium.map((member, i) => ({ ...member, name: `成员 ${i + 1}` })),
    relatedPartyNote: '',
  };
}

/** 全称，以及去掉「演示·」和组织形式的简称。 */
function shapesOf(name: string): string[] {
  const full = name.trim();
  const bare = full.replace(/^演示·/, '');
  const short = bare.replace(/(股份|集团)?有限(责任)?公司$/, '');
  return [full, bare, short].filter((shape) => shape.length >= 4);
}

/** 利益冲突：the parties among the organizations an expert is bound to; names match whole or one within the other. */
export function conflictsOf(relations: readonly string[], parties: readonly string[]): string[] {
  const plain = (name: string): string =>
    name
      .replace(/\s/g, '')
      .replace(/（/g, '(')
      .replace(/）/g, ')')
      .replace(/^演示·/, '');
  const near = (a: string, b: string): boolean =>
    a !== '' && (a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))));
  return parties.filter((party) => relations.some((relation) => near(plain(relation), plain(party))));
}
