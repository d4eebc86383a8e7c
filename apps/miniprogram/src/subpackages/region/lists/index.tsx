import { listLabels } from '@market/contract/lists';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useList } from '@/state/use-list';
import { useLoad } from '@/state/use-load';
import { Txt } from '@/ui/base/txt';
import { TimeLens } from '@/ui/market/time-lens';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { Entries } from './_components/entries';
import { ListsHeader } from './_components/lists-header';
import classes from './index.module.scss';
import { filterOf, isNarrowed, startAsked, type Asked } from './_lib/asked';

/** 三张清单：what the eight places have, need, and do together, in past, present and future. */
export default function Lists() {
  const say = useSay();
  const params = usePageParams<'lists'>();
  const [asked, setAsked] = useState(() => startAsked(params));
  const change = (part: Partial<Asked>): void => setAsked((before) => ({ ...before, ...part }));
  const { list, lens, region, partner } = asked;
  const keep = !isNarrowed(asked);
  const key = `${list}:${JSON.stringify(filterOf(asked))}`;
  const request = { params: { list }, query: filterOf(asked) };
  const figures = useLoad(`figures:${key}`, () => api('GET /lists/{list}/figures', request), { keep });
  const listed = useList(
    `list:${key}:${lens}`,
    (cursor) => api('GET /lists/{list}', { ...request, query: { ...request.query, lens, cursor } }),
    { keep },
  );
  useReachBottom(listed.more);
  usePullRefresh(() => {
    figures.reload();
    listed.reload();
  });
  const nameOf = useRegionName();
  const pair = [region, partner].flatMap((code) => (code ? [nameOf(code)] : []));
  return (
    <PageShell
      bilingual
      title={pair.length > 0 ? pair.join(' ⇄ ') : say('三张清单')}
      header={
        <>
          <OfflineBar asOf={listed.asOf} onRetry={listed.reload} />
          <ListsHeader asked={asked} figures={figures.data} onChange={change} />
        </>
      }
    >
      <TimeLens value={lens} counts={figures.data} onChange={(next) => change({ lens: next })} />
      {figures.data && (
        <View className={classes.asOf}>
          <Txt as="label" tone="text-3">
            {say('{list}共 {total} 条，截至 {time}', {
              list: say(listLabels[list]),
              total: figures.data.past + figures.data.present + figures.data.future,
              time: minuteText(figures.data.asOf, clock.now(), say),
            })}
          </Txt>
        </View>
      )}
      <Entries asked={asked} listed={listed} onChange={change} />
    </PageShell>
  );
}
