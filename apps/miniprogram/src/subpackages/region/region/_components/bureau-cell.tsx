import { hostOf } from '@market/contract/portal';
import type { RegionView } from '@market/contract/region';
import { openLink } from '@/platform/leave';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';

/** Who is responsible for what is said about this place. */
export function BureauCell({ bureau: { name, site } }: { bureau: RegionView['bureau'] }) {
  const say = useSay();
  return (
    <>
      <SectionHead title={say('当地科技部门')} />
      <CellGroup>
        <Cell
          icon="institution"
          title={name}
          note={site === null ? say('网站待确认') : hostOf(site)}
          onTap={site === null ? undefined : () => void openLink(site)}
        />
      </CellGroup>
    </>
  );
}
