import { agreementStateLabels } from '@market/contract/agreement';
import { useDidShow } from '@tarojs/taro';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { LoadView } from '@/ui/page/load-view';

/** 技术合同 of one's own on a challenge: where each stands, and the way to it. */
export function AgreementCells({ challengeId }: { challengeId: string }) {
  const loaded = useLoad(`agreements-of:${challengeId}`, () => api('GET /my/agreements', { query: { challengeId } }));
  const { loading, reload } = loaded;
  useDidShow(() => {
    if (!loading) reload();
  });
  return (
    <>
      <SectionHead title="技术合同" />
      <LoadView loaded={loaded}>
        {({ items }) => (
          <CellGroup>
            {items.map(({ id, no, state, bidderName, milestonesDone, milestoneCount }) => (
              <Cell
                key={id}
                icon="sheet"
                title={`${agreementStateLabels[state]}，里程碑 ${milestonesDone} / ${milestoneCount}`}
                note={`${bidderName}　${no}`}
                onTap={() => void open('agreement', { id })}
              />
            ))}
            {items.length === 0 && <Cell icon="clock" title="合同正在建立" note="定榜后自动建立，请稍后刷新" />}
          </CellGroup>
        )}
      </LoadView>
    </>
  );
}
