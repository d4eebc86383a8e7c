import { open } from '@/platform/navigation';
import { useSay } from '@/ui/language';
import { Cell, CellGroup } from '@/ui/base/cell';

export function WindowCell() {
  const say = useSay();
  return (
    <CellGroup spaced>
      <Cell
        icon="people"
        title={say('一站式服务')}
        note={say('八地服务站点和联络专员')}
        onTap={() => void open('window')}
      />
    </CellGroup>
  );
}
