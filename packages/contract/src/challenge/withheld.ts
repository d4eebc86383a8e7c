import type { ChallengeContent } from './challenge.schema.js';

/** A run this long in both texts is no accident. */
const RUN = 12;

/** 脱敏公开时不公开的三项。 */
export const withheldKeys = ['difficulty', 'triedRoutes', 'researchScope'] as const;
export type WithheldKey = (typeof withheldKeys)[number];
export const withheldLabels: Record<WithheldKey, string> = {
  difficulty: '技术难点',
  triedRoutes: '试过的路线',
  researchScope: '研究内容',
};
const shownTexts: [keyof ChallengeContent, string][] = [
  ['publicAbstract', '公开摘要'],
  ['title', '标题'],
  ['deliverables', '成果形式'],
  ['scenario', '应用场景'],
  ['bidderRequirements', '对揭榜方的要求'],
];

export interface Leak {
  path: string;
  label: string;
  /** The passage that stands in a withheld text too. */
  passage: string;
}

/** 脱敏检查：what the public would read word for word from the withheld texts. Advice for the poser and the bureau. */
export function withheldLeaks(content: ChallengeContent): Leak[] {
  if (content.publication !== 'abstract') return [];
  const withheld = withheldKeys.map((key) => content[key]).join('\n');
  return shownTexts.flatMap(([path, label]) => {
    const passage = firstShared(String(content[path]), withheld);
    return passage === undefined ? [] : [{ path, label, passage }];
  });
}

function firstShared(shown: string, withheld: string): string | undefined {
  for (let start = 0; start + RUN <= shown.length; start += 1) {
    let end = start + RUN;
    if (!withheld.includes(shown.slice(start, end))) continue;
    while (end < shown.length && withheld.includes(shown.slice(start, end + 1))) end += 1;
    return shown.slice(start, end);
  }
  return undefined;
}
