import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';

/** Whom to turn to here. */
export function WindowCell({ regionCode }: { regionCode: string }) {
  const say = useSay();
  return (
    <>
      <SectionHead title={say('一站式服务')} />
      <CellGroup>
        <Cell
          icon="people"
          title={say('服务站点和联络专员')}
          note={say('找人办事，可以留言')}
          onTap={() => void open('window', { code: regionCode })}
        />
      </CellGroup>
    </>
  );
}
