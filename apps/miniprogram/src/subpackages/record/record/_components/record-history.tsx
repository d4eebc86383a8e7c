import type { PublicVersion } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useRegions } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import classes from './record-history.module.scss';

/** 变更记录：what changed, when, and whose bureau verified it. Left out when it cannot be had: the record stands without it. */
export function RecordHistory({ id }: { id: string }) {
  const say = useSay();
  const { data } = useLoad(`versions:${id}`, () => api('GET /records/{id}/versions', { params: { id } }));
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <SectionHead title={say('变更记录')} />
      <Card padded>
        {data.items.map((version) => (
          <Version key={version.number} version={version} />
        ))}
        {data.earlier > 0 && (
          <Txt as="caption" tone="text-3">
            {say('更早的 {earlier} 次没有列出。', { earlier: data.earlier })}
          </Txt>
        )}
      </Card>
    </>
  );
}

function Version({ version: { number, at, regionCode, changes, note } }: { version: PublicVersion }) {
  const say = useSay();
  const bureau = useRegions(({ all }) => all.find(({ code }) => code === regionCode)?.bureau.name);
  const who = bureau === undefined ? say('平台更新') : say('{bureau}核验通过', { bureau });
  const what = number === 1 && changes.length === 0 ? say('首次公开') : who;
  return (
    <View className={classes.version}>
      <View className={classes.day}>{dayText(at, clock.now(), say)}</View>
      <View className={classes.words}>
        <Txt as="note">{what}</Txt>
        {note !== '' && (
          <Txt as="label" tone="text-2">
            {note}
          </Txt>
        )}
        {changes.map(({ label, before, after }) => (
          <Txt key={label} as="label" tone="text-2">
            {say('{label}：{text}', { label: say(label), text: `${before} → ${after}` })}
          </Txt>
        ))}
      </View>
    </View>
  );
}
