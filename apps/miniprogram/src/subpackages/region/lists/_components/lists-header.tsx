import { listKinds, listLabels, type ListFigures } from '@market/contract/lists';
import { useRegions } from '@/state/regions';
import { Tabs } from '@/ui/base/tabs';
import { FilterBar } from '@/ui/form/filter-bar';
import { useSay } from '@/ui/language';
import type { Asked } from '../_lib/asked';

export interface ListsHeaderProps {
  asked: Asked;
  figures: ListFigures | undefined;
  onChange: (part: Partial<Asked>) => void;
}

const tabs = listKinds.map((key) => ({ key, label: listLabels[key] }));
const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

export function ListsHeader({ asked: { list, region, partner, kind }, figures, onChange }: ListsHeaderProps) {
  const say = useSay();
  const places = useRegions((state) => state.all).map(({ code, shortName }) => ({ key: code, label: shortName }));
  const besides = (other: string | undefined) => places.filter(({ key }) => key !== other);
  const kinds = (figures?.kinds ?? []).map(({ kind: key, label, count }) => ({
    key,
    label,
    note: say('{count} 条', { count }),
  }));
  return (
    <>
      <Tabs
        inset
        label={say('清单')}
        items={tabs}
        value={list}
        onChange={(next) => onChange({ list: next, kind: undefined })}
      />
      <FilterBar
        filters={[
          { key: 'region', label: say('一地'), options: besides(partner), value: one(region) },
          { key: 'partner', label: say('另一地'), options: besides(region), value: one(partner) },
          { key: 'kind', label: say('类别'), options: kinds, value: one(kind) },
        ]}
        onChange={(key, [value]) => onChange({ [key]: value })}
      />
    </>
  );
}
