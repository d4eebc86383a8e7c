import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';

/** Whom to turn to here. */
export const WindowCell = ({ regionCode }: { regionCode: string }) => (
  <>
    <SectionHead title="一站式服务" />
    <CellGroup>
      <Cell
        icon="people"
        title="服务站点和联络专员"
        note="找人办事，可以留言"
        onTap={() => void open('window', { code: regionCode })}
      />
    </CellGroup>
  </>
);
