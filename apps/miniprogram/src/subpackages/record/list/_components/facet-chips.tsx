import { optionText, type FieldSpec, type RecordTypeSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Chips } from '@/ui/base/chips';
import { Txt } from '@/ui/base/txt';
import classes from './facet-chips.module.scss';

export interface FacetCount {
  key: string;
  value: string;
  count: number;
}

type Chosen = Record<string, string[]>;

export interface FacetChipsProps {
  spec: RecordTypeSpec;
  counts: readonly FacetCount[];
  chosen: Readonly<Chosen>;
  onChange: (chosen: Chosen) => void;
}

export function FacetChips({ spec, counts, chosen, onChange }: FacetChipsProps) {
  const toggle = (key: string, value: string): void => {
    const values = chosen[key] ?? [];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    onChange({ ...chosen, [key]: next });
  };
  /** In the order of the description, if it lists any; a choice that would give nothing is offered only to be taken back. */
  const choicesOf = (field: FieldSpec) => {
    const counted = counts.filter(({ key }) => key === field.key);
    const options = field.options ?? [...new Set([...counted.map(({ value }) => value), ...(chosen[field.key] ?? [])])];
    return options.flatMap((value) => {
      const count = counted.find((row) => row.value === value)?.count ?? 0;
      const offered = count > 0 || chosen[field.key]?.includes(value);
      return offered ? [{ key: value, label: optionText(field, value), count }] : [];
    });
  };
  const shown = spec.fields
    .filter(({ facet, internal }) => facet && !internal)
    .map((field) => ({ field, choices: choicesOf(field) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <>
      {shown.map(({ field, choices }) => (
        <View key={field.key} className={classes.facet}>
          <Txt as="label" tone="text-2" strong>
            {field.label}
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
