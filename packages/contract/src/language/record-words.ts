import type { FieldSpec, RecordTypeSpec } from '../record/index.js';

/** A text and what it is in English. */
export type Pair = readonly [chinese: string, english: string];

/** Everything the description of a type says to a reader. */
export function recordWords(spec: RecordTypeSpec): Pair[] {
  const { window, standing, actions = [] } = spec;
  return [
    [spec.label, spec.labelEn],
    [spec.titleLabel, spec.titleLabelEn],
    ...(window ? [[window.label, window.labelEn] as const] : []),
    ...Object.values(standing?.says ?? {}).map(({ means, meansEn }) => [means, meansEn] as const),
    ...actions.map(({ label, labelEn }) => [label, labelEn] as const),
    ...spec.fields.flatMap(fieldWords),
  ];
}

function fieldWords({
  label,
  labelEn,
  unit,
  unitEn,
  options = [],
  optionsEn,
  optionLabels,
  columns = [],
}: FieldSpec): Pair[] {
  return [
    [label, labelEn],
    ...(unitEn === undefined || unit === undefined ? [] : [[`{n}${unit}`, counted(unitEn)] as const]),
    ...options.map((option, i) => [optionLabels?.[option] ?? option, optionsEn?.[i] ?? ''] as const),
    ...columns.map((column) => [column.label, column.labelEn] as const),
  ];
}

/** `day|days` behind its number; nothing behind what is only counted. */
const counted = (unitEn: string): string => (unitEn === '' ? '{n}' : `{n} {n:${unitEn}}`);
