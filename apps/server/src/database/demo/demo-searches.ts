import { isoDay } from '@market/contract/shared';
import type { FrequentSearch } from '../../modules/search/frequent-search.entity.js';
import type { DemoContext } from './demo-context.js';

/** 演示：what people might look for, with how often; in no place in particular, and in two of them. */
const searches: Record<string, readonly (readonly [text: string, count: number])[]> = {
  '': [
    ['孵化器', 26],
    ['新材料', 22],
    ['揭榜挂帅', 19],
    ['大型仪器', 15],
    ['科技贷款', 12],
    ['生物医药', 11],
    ['集成电路', 9],
    ['高新技术企业', 7],
  ],
  '320500': [
    ['纳米', 8],
    ['生物医药', 6],
  ],
  '310107': [
    ['创新里', 8],
    ['中以', 6],
  ],
};

export const frequentRows = ({ now }: DemoContext): FrequentSearch[] =>
  Object.entries(searches).flatMap(([regionCode, counted]) =>
    counted.map(([text, count]) => ({ regionCode, day: isoDay(now), text, count })),
  );
