import * as z from 'zod';

const request = z.object({ version: z.literal(2), openid: z.string().min(1), scene: z.number(), content: z.string() });
const MAX_LETTERS = 2_500;

export interface SimulatedJudging {
  /** Every piece that was asked about. */
  heard: string[];
  answer(body: unknown): object;
}

/** msgSecCheck as the simulator has it: 违规样例 is risky, 存疑样例 wants a look, 无应答样例 fails on their side. */
export function simulatedJudging(): SimulatedJudging {
  const heard: string[] = [];
  return {
    heard,
    answer(body) {
      const read = request.safeParse(body);
      if (!read.success || [...read.data.content].length > MAX_LETTERS)
        return { errcode: 47001, errmsg: 'data format error' };
      const { content } = read.data;
      heard.push(content);
      if (content.includes('无应答样例')) return { errcode: -1, errmsg: 'system error' };
      const suggest = content.includes('违规样例') ? 'risky' : content.includes('存疑样例') ? 'review' : 'pass';
      return { errcode: 0, errmsg: 'ok', result: { suggest, label: suggest === 'pass' ? 100 : 20001 } };
    },
  };
}
