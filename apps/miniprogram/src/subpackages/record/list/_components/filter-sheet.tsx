import { findRecordType, publicRecordTypes, typesOfSection } from '@market/contract/record';
import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { Sheet } from '@/ui/overlay/sheet';
import { useSay } from '@/ui/language';
import { soleType } from '../_lib/search';
import { FacetChips } from './facet-chips';
import type { SearchHeaderProps } from './search-header';

export interface FilterSheetProps extends SearchHeaderProps {
  open: boolean;
  onClose: () => void;
}

/** The facets of the type that is looked at; before one is chosen, the types. The list behind follows at once. */
export function FilterSheet({ open, search, counts, onChange, onClose }: FilterSheetProps) {
  const say = useSay();
  const spec = soleType(search);
  const types = search.section ? typesOfSection(search.section) : publicRecordTypes;
  const pick = (key: string): void => onChange({ type: key, section: findRecordType(key)?.section, facets: {} });
  const foot = (
    <>
      <Button kind="outline" grow onTap={() => onChange({ facets: {} })}>
        {say('不限')}
      </Button>
      <Button grow onTap={onClose}>
        {say('看结果')}
      </Button>
    </>
  );
  return (
    <Sheet
      open={open}
      title={spec ? say('筛选{label}', { label: say(spec.label) }) : say('先选一类')}
      onClose={onClose}
      {...(spec && { foot })}
    >
      {spec ? (
        <FacetChips
          spec={spec}
          counts={counts?.facets ?? []}
          chosen={search.facets}
          onChange={(facets) => onChange({ facets })}
        />
      ) : (
        <Chips
          wrapped
          label={say('类别')}
          items={types.map(({ type, label }) => ({ key: type, label }))}
          value={[]}
          onTap={pick}
        />
      )}
    </Sheet>
  );
}
