import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { useSession } from '@/state/session';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useOwnData } from '../_hooks/use-own-data';
import { Deletion } from './deletion';
import { Exports } from './exports';
import { Kinds } from './kinds';
import { Ordering } from './ordering';
import { Profile } from './profile';

/** 我的数据: see, correct, take along, take back, delete. */
export function OwnDataPage() {
  const loaded = useOwnData();
  const { asOf, reload, replace } = loaded;
  const agreed = useSession(({ actor }) => actor?.duty === null);
  usePullRefresh(reload);
  return (
    <PageShell title="我的数据" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <LoadView loaded={loaded}>
        {(all) => (
          <View>
            <SectionHead title="我是谁" first />
            <Profile data={all.data} closed={!agreed} onChange={(data) => replace({ ...all, data })} />
            <SectionHead title="同意和收回" />
            <CellGroup>
              <Cell
                icon="shield-check"
                title="隐私保护指引"
                note={all.privacy.agreed ? `已同意 ${all.privacy.version} 版，可收回` : '还没有同意现行的一版'}
                onTap={() => void open('privacy')}
              />
              <Cell
                icon="people"
                title="谁有我的联系方式"
                note="给了谁、谁看过，可收回"
                onTap={() => void open('requests', { topic: 'consent' })}
              />
              <Ordering privacy={all.privacy} onChange={(privacy) => replace({ ...all, privacy })} />
            </CellGroup>
            <SectionHead title="集市保存着什么" />
            <Kinds kinds={all.data.kinds} />
            <SectionHead title="带走" />
            <Exports exports={all.exports} onChange={reload} />
            <SectionHead title="注销" />
            <Deletion />
          </View>
        )}
      </LoadView>
    </PageShell>
  );
}
