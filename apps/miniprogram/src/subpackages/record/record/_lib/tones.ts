import type { Standing } from '@market/contract/record';
import type { TagProps } from '@/ui/base/tag';

const tones = { good: 'success', soon: 'warning', over: 'plain' } as const;

export const toneOf = (tone: Standing['says'][string]['tone'] | null): NonNullable<TagProps['tone']> =>
  tone === null ? 'plain' : tones[tone];
