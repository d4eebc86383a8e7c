import { claimForms, claimKindLabels, claimStateLabels, type ClaimKind, type ClaimRow } from '@market/contract/claim';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { beginClaim } from '../_lib/begin-claim';

const offered = ['broker', 'expert', 'adminSeat'] as const;
const over: readonly ClaimRow['state'][] = ['withdrawn', 'revoked'];

export default function Claims() {
  return (
    <IdentityGate title="认证与资格" need="signedIn" what="申请认证">
      <Listed />
    </IdentityGate>
  );
}

function Listed() {
  const loaded = useLoad('my-claims', () => api('GET /my/claims'));
  useDidShow(loaded.reload);
  usePullRefresh(loaded.reload);
  return (
    <PageShell title="认证与资格" header={<OfflineBar asOf={loaded.asOf} onRetry={loaded.reload} />}>
      <LoadView loaded={loaded}>
        {({ items, asked }) => (
          <View>
            <Rows first title="要我答复" rows={asked} waitsFor="待我说明" />
            <Rows first={asked.length === 0} title="我的申请" rows={items} />
            <Offered
              first={items.length + asked.length === 0}
              held={items.filter(({ state }) => !over.includes(state)).map(({ kind }) => kind)}
            />
          </View>
        )}
      </LoadView>
    </PageShell>
  );
}

interface RowsProps {
  title: string;
  rows: readonly ClaimRow[];
  first: boolean;
  /** What they wait for, where it is not told by their own state. */
  waitsFor?: string;
}

function Rows({ title, rows, first, waitsFor }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <SectionHead title={title} first={first} />
      <CellGroup>
        {rows.map(({ id, kind, state, subject }) => (
          <Cell
            key={id}
            icon="badge-check"
            title={claimKindLabels[kind]}
            note={subject || '还没有填写'}
            extra={
              <Tag tone={waitsFor ? 'warning' : state === 'returned' ? 'danger' : 'plain'}>
                {waitsFor ?? claimStateLabels[state]}
              </Tag>
            }
            onTap={() => void open('claim', { id })}
          />
        ))}
      </CellGroup>
    </>
  );
}

function Offered({ held, first }: { held: readonly ClaimKind[]; first: boolean }) {
  const kinds = offered.filter((kind) => kind === 'adminSeat' || !held.includes(kind));
  return (
    <>
      <SectionHead title="可以申请" first={first} />
      <CellGroup>
        {kinds.map((kind) => (
          <Cell
            key={kind}
            icon="plus"
            title={claimKindLabels[kind]}
            note={claimForms[kind].purpose}
            onTap={() => void beginClaim(kind)}
          />
        ))}
      </CellGroup>
    </>
  );
}
