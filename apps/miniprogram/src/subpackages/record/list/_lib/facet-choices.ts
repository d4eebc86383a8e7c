import { optionText, type FieldSpec, type RecordTypeSpec } from '@market/contract/record';

export interface FacetCount {
  key: string;
  value: string;
  count: number;
}

export type Chosen = Readonly<Record<string, string[]>>;

export interface Facet {
  field: FieldSpec;
  choices: { key: string; label: string; count: number }[];
}

/** In the order of the description, if it lists any; a choice that would give nothing is offered only to be taken back. */
function choicesOf(field: FieldSpec, counts: readonly FacetCount[], chosen: Chosen): Facet['choices'] {
  const counted = counts.filter(({ key }) => key === field.key);
  const marked = chosen[field.key] ?? [];
  const options = field.options ?? [...new Set([...counted.map(({ value }) => value), ...marked])];
  return options.flatMap((value) => {
    const count = counted.find((row) => row.value === value)?.count ?? 0;
    return count > 0 || marked.includes(value) ? [{ key: value, label: optionText(field, value), count }] : [];
  });
}

/** The facets of a type that have something to choose. */
export const facetsWithChoices = (spec: RecordTypeSpec, counts: readonly FacetCount[], chosen: Chosen): Facet[] =>
  spec.fields
    .filter(({ facet, internal }) => facet && !internal)
    .map((field) => ({ field, choices: choicesOf(field, counts, chosen) }))
    .filter(({ choices }) => choices.length > 0);
