import { technologyFields } from '@market/contract/record';
import { boardSorts } from '@market/contract/board';

export const fieldLabels: Record<string, string> = Object.fromEntries(technologyFields.map((field) => [field, field]));
export const overdueLabels = { '1': '只看超期' } as const;
export const sortLabels: Record<(typeof boardSorts)[number], string> = {
  newest: '新的在前',
  due: '期限近的在前',
  oldest: '停留久的在前',
};
