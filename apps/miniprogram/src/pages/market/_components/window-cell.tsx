import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '@/ui/base/cell';

export const WindowCell = () => (
  <CellGroup>
    <Cell icon="people" title="一站式服务" note="八地服务站点和联络专员" onTap={() => void open('window')} />
  </CellGroup>
);
