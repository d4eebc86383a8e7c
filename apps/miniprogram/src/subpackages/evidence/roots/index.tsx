import { isoDay } from '@market/contract/shared';
import { useReachBottom } from '@tarojs/taro';
import { clock } from '@/platform/clock';
import { copyText } from '@/platform/clipboard';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useList } from '@/state/use-list';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { DigestLine } from '@/ui/market/digest-line';
import { useSay } from '@/ui/language';
import { Actions } from '@/ui/page/actions';
import { FailureView } from '@/ui/page/failure-view';
import { ListEnd } from '@/ui/page/list-end';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';

/** 日根：what was put on the chain each day, in one digest that anybody may keep. */
export default function EvidenceRootsPage() {
  const say = useSay();
  const list = useList('evidence-roots', (cursor) => api('GET /evidence/roots', { query: { cursor, limit: 30 } }));
  usePullRefresh(list.reload);
  useReachBottom(list.more);
  const { items, first, error } = list;
  const lines = items.map(({ day, root }) => `${day},${root}`).join('\n');
  return (
    <PageShell
      bilingual
      title={say('存证日根')}
      bottom={
        <Actions>
          <Button
            kind="outline"
            icon="copy"
            whyNot={items.length ? undefined : say('还没有日根')}
            onTap={() => void copyText(lines)}
          >
            {say('复制清单')}
          </Button>
          <Button grow icon="shield-check" onTap={() => void open('verifyEvidence')}>
            {say('核对回执')}
          </Button>
        </Actions>
      }
    >
      <Note icon="info">
        {say(
          '每天的张榜内容、密封方案、开启、评分、公示、定榜等，次日零时后合成一个 SM3 日根公布。留存日根，以后即可核对任何一份回执。',
        )}
      </Note>
      <SectionHead title={say('日根')} aside={say('{day} 之前', { day: isoDay(clock.now()) })} />
      {items.map(({ day, root }) => (
        <Card key={day} padded spaced>
          <DigestLine label={day} digest={root} />
        </Card>
      ))}
      {error && items.length === 0 && <FailureView error={error} onRetry={list.reload} />}
      {!first && !error && items.length === 0 && (
        <StateView kind="empty" title={say('还没有日根')} reason={say('有存证的第一天过完后，次日零时后公布')} inset />
      )}
      {items.length > 0 && <ListEnd listed={list} />}
    </PageShell>
  );
}
