import { searchFacetLabels, searchFacets, type SearchFacet } from '@market/contract/search';
import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';
import { useSay } from '@/ui/language';
import type { FiltersProps } from './filters';
import classes from './facet-sheet.module.scss';

export interface FacetSheetProps extends FiltersProps {
  open: boolean;
  onClose: () => void;
}

const inSheet = searchFacets.filter((key) => key !== 'group' && key !== 'region');

export function FacetSheet({ open, search, about, onChange, onClose }: FacetSheetProps) {
  const say = useSay();
  const { filters } = search;
  const toggle = (key: SearchFacet, value: string): void => {
    const values = filters[key] ?? [];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    onChange({ filters: { ...filters, [key]: next } });
  };
  const clear = (): void => {
    const { group = [], region = [] } = filters;
    onChange({ filters: { group, region } });
  };
  const shown = inSheet.flatMap((key) => {
    const counted = about?.facets.find((facet) => facet.key === key)?.values ?? [];
    const items = counted.map(({ value, label, count }) => ({ key: value, label, count }));
    return items.length > 0 ? [{ key, items }] : [];
  });
  const foot = (
    <>
      <Button kind="outline" grow onTap={clear}>
        {say('不限')}
      </Button>
      <Button grow onTap={onClose}>
        {say('看结果')}
      </Button>
    </>
  );
  return (
    <Sheet open={open} title={say('筛选')} onClose={onClose} foot={foot}>
      {shown.length === 0 && (
        <Txt as="note" tone="text-3">
          {say('这些结果没有可再分的。')}
        </Txt>
      )}
      {shown.map(({ key, items }) => (
        <View key={key} className={classes.facet}>
          <Txt as="label" tone="text-2" strong>
            {say(searchFacetLabels[key])}
          </Txt>
          <Chips
            wrapped
            label={say(searchFacetLabels[key])}
            items={items}
            value={filters[key] ?? []}
            onTap={(value) => toggle(key, value)}
          />
        </View>
      ))}
    </Sheet>
  );
}
