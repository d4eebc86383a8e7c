import type { FieldSpec, RecordTypeSpec } from '@market/contract/record';
import { View } from '@tarojs/components';
import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './facet-sheet.module.scss';

type Chosen = Readonly<Record<string, string[]>>;

export interface FacetSheetProps {
  open: boolean;
  spec: RecordTypeSpec;
  counts: readonly { key: string; value: string; count: number }[];
  chosen: Chosen;
  onChange: (chosen: Record<string, string[]>) => void;
  onClose: () => void;
}

/** The facets of a record type, each choice with what it would give. The list behind follows at once. */
export function FacetSheet({ open, spec, counts, chosen, onChange, onClose }: FacetSheetProps) {
  const shown = spec.fields.filter(({ facet, internal }) => facet && !internal);
  const toggle = (key: string, value: string): void => {
    const values = chosen[key] ?? [];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    onChange({ ...chosen, [key]: next });
  };
  /** Choices in the order of the description; one that would give nothing is offered only to be taken back. */
  const choices = ({ key, options = [] }: FieldSpec) =>
    options.flatMap((value) => {
      const count = counts.find((row) => row.key === key && row.value === value)?.count ?? 0;
      return count > 0 || chosen[key]?.includes(value) ? [{ key: value, label: value, count }] : [];
    });
  return (
    <Sheet
      open={open}
      title={`筛选${spec.label}`}
      onClose={onClose}
      foot={
        <>
          <Button kind="outline" grow onTap={() => onChange({})}>
            不限
          </Button>
          <Button grow onTap={onClose}>
            看结果
          </Button>
        </>
      }
    >
      {shown.map((field) => (
        <View key={field.key} className={classes.facet}>
          <Txt as="label" tone="text-2" strong>
            {field.label}
          </Txt>
          <Chips
            wrapped
            label={field.label}
            items={choices(field)}
            value={chosen[field.key] ?? []}
            onTap={(value) => toggle(field.key, value)}
          />
        </View>
      ))}
    </Sheet>
  );
}
