import { whyCannotNoteTalk } from '@market/contract/talk';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { NewTalkForm } from './new-talk-form';
import { TalkCard } from './talk-card';

/** 对接记录 of one bid, for its two sides: what was talked through, and the way to note more while they talk. */
export function TalkPage({ bidId }: { bidId: string }) {
  const loaded = useLoad(`talks:${bidId}`, () => api('GET /bids/{id}/talks', { params: { id: bidId } }));
  const actor = useSession((session) => session.actor);
  const { asOf, reload, replace } = loaded;
  usePullRefresh(reload);
  return (
    <PageShell title="对接记录" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <LoadView loaded={loaded} away={{ text: '回榜单', onTap: () => void open('challenges') }}>
        {(log) => {
          const mayNote = actor && whyCannotNoteTalk(actor, log) === undefined;
          return (
            <>
              <SectionHead first title={log.challengeTitle} aside={log.bidNo} />
              <Note icon="lock">
                {`只给${log.demanderName}、${log.bidderName}和主管部门看，别的揭榜方和评审专家看不到。`}
              </Note>
              {mayNote && <NewTalkForm bidId={bidId} onNoted={replace} onStale={reload} />}
              <SectionHead title="记录" aside={`${log.items.length} 次`} />
              {log.items.map((talk) => (
                <TalkCard key={talk.id} talk={talk} />
              ))}
              {log.items.length === 0 && (
                <Note>{mayNote ? '还没有对接记录。谈过一次就记一次，双方都看得到。' : '对接期间没有留下记录。'}</Note>
              )}
            </>
          );
        }}
      </LoadView>
    </PageShell>
  );
}
