import type { SearchHit } from '@market/contract/search';
import { dayText, daysLeft } from '@market/contract/shared';
import { Text, View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { DemoMark, Tag } from '@/ui/base/tag';
import { cx } from '@/ui/cx';
import card from '@/ui/market/market-card.module.scss';
import { RegionMark } from '@/ui/market/region-mark';
import { useSay } from '@/ui/language';
import own from './hit-card.module.scss';
import { Marked } from './marked';

const SOON_DAYS = 7;

export function openHit({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): void {
  if (kind === 'region') void open('region', { code: id });
  else void open(kind, { id });
}

export function HitCard({ hit }: { hit: SearchHit }) {
  const say = useSay();
  const nameOf = useRegionName();
  const place = nameOf(hit.regionCode);
  return (
    <Card className={card.card} label={[place, hit.typeLabel, hit.title].join(say('，'))} onTap={() => openHit(hit)}>
      <View className={card.top}>
        <RegionMark code={hit.regionCode} name={place} />
        <View className={card.kind}>
          {hit.typeLabel}
          {hit.by && '　'}
          <Marked text={hit.by} marks={hit.byMarks} />
        </View>
        {hit.demo && <DemoMark />}
        {hit.tag && <Tag>{hit.tag}</Tag>}
      </View>
      <View className={card.title}>
        <Marked text={hit.title} marks={hit.titleMarks} />
      </View>
      <View className={card.between}>
        <View className={cx(card.line, own.sentence)}>
          <Marked text={hit.line} marks={hit.lineMarks} />
        </View>
        {hit.figure && <Text className={cx(card.figure, own.figure)}>{hit.figure}</Text>}
      </View>
      <Deadline deadline={hit.deadline} />
    </Card>
  );
}

function Deadline({ deadline }: Pick<SearchHit, 'deadline'>) {
  const say = useSay();
  const now = clock.now();
  const left = deadline === null ? -1 : daysLeft(deadline, now);
  if (deadline === null || left < 0) return null;
  return (
    <View className={own.deadline}>
      {say('截止')} {dayText(deadline, now, say)}
      {left <= SOON_DAYS && say('，') + say('剩 {days} 天', { days: left })}
    </View>
  );
}
