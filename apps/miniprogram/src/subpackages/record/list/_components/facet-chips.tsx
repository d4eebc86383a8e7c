import type { RecordTypeSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Chips } from '@/ui/base/chips';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { facetsWithChoices, type Chosen, type FacetCount } from '../_lib/facet-choices';
import classes from './facet-chips.module.scss';

export interface FacetChipsProps {
  spec: RecordTypeSpec;
  counts: readonly FacetCount[];
  chosen: Chosen;
  onChange: (chosen: Record<string, string[]>) => void;
}

export function FacetChips({ spec, counts, chosen, onChange }: FacetChipsProps) {
  const say = useSay();
  const toggle = (key: string, value: string): void => {
    const values = chosen[key] ?? [];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    onChange({ ...chosen, [key]: next });
  };
  return (
    <>
      {facetsWithChoices(spec, counts, chosen).map(({ field, choices }) => (
        <View key={field.key} className={classes.facet}>
          <Txt as="label" tone="text-2" strong>
            {say(field.label)}
          </Txt>
          <Chips
            wrapped
            label={field.label}
            items={choices}
            value={chosen[field.key] ?? []}
            onTap={(value) => toggle(field.key, value)}
          />
        </View>
      ))}
    </>
  );
}
