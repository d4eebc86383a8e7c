import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { StateView } from '@/ui/page/state-view';
import { isNarrowed, startFilter, type ChallengeFilter } from '../_lib/filter';
import { openPost, type ListHeaderProps } from './list-header';
import classes from './nothing-found.module.scss';

interface Wider {
  key: string;
  label: string;
  change: Partial<ChallengeFilter>;
}

/** One loosened condition each: one word less, one filter less. */
function widerThan({ q, regions, field, reward, kind, stage }: ChallengeFilter): Wider[] {
  const words = q.split(/\s+/).filter(Boolean);
  return [
    ...(words.length > 1 ? words.map((word) => ({ key: word, label: word, change: { q: word } })) : []),
    ...(regions.length > 0 ? [{ key: 'regions', label: '全部城市', change: { regions: [] } }] : []),
    ...(field ? [{ key: 'field', label: '全部领域', change: { field: undefined } }] : []),
    ...(reward ? [{ key: 'reward', label: '不限榜额', change: { reward: undefined } }] : []),
    ...(kind ? [{ key: 'kind', label: '不限类型', change: { kind: undefined } }] : []),
    ...(stage !== 'all' ? [{ key: 'stage', label: '全部阶段', change: { stage: 'all' as const } }] : []),
  ];
}

export function NothingFound({ filter, onChange }: ListHeaderProps) {
  const wider = widerThan(filter);
  const clear = { text: '清除条件', kind: 'soft' as const, onTap: () => onChange({ ...startFilter, stage: 'all' }) };
  return (
    <StateView
      kind="empty"
      inset
      title={filter.q ? `没有找到“${filter.q}”` : '没有符合条件的榜单'}
      reason={wider.length > 0 ? '放宽一个条件再看' : '现在还没有榜单'}
      actions={isNarrowed(filter) ? [clear] : []}
    >
      {wider.length > 0 && (
        <View className={classes.wider}>
          <Chips
            wrapped
            label="放宽条件"
            items={wider}
            value={[]}
            onTap={(key) => onChange(wider.find((item) => item.key === key)?.change ?? {})}
          />
        </View>
      )}
      <Button kind="text" onTap={openPost}>
        没有想要的？我要发榜
      </Button>
    </StateView>
  );
}
