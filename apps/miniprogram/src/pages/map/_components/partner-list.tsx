import type { Lens } from '@market/contract/record';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { RegionRing } from '@/ui/market/region-mark';
import { useSay } from '@/ui/language';
import type { Figures } from '../_hooks/use-figures';
import { flowsAt } from '../_lib/flows';

export interface PartnerListProps {
  code: string;
  figures: Figures;
  lens: Lens;
}

/** The arcs of a place in words, the weightiest first; each leads to what the two do together. */
export function PartnerList({ code, figures, lens }: PartnerListProps) {
  const say = useSay();
  const nameOf = useRegionName();
  const partners = flowsAt(figures, lens, code)
    .map(({ between: [one, other], weight }) => ({ partner: one === code ? other : one, weight }))
    .sort((a, b) => b.weight - a.weight);
  if (partners.length === 0) return null;
  return (
    <>
      <SectionHead title={say('合作')} />
      <CellGroup>
        {partners.map(({ partner, weight }) => (
          <Cell
            key={partner}
            mark={<RegionRing code={partner} />}
            title={say('与{name}', { name: nameOf(partner) })}
            extra={say('{weight} 项', { weight })}
            onTap={() => void open('lists', { list: 'cooperation', lens, region: code, partner })}
          />
        ))}
      </CellGroup>
    </>
  );
}
