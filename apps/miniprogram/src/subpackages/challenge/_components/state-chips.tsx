import { Chips } from '@/ui/base/chips';

export interface StateChipsProps<State extends string> {
  rows: readonly { state: State }[];
  labels: Record<State, string>;
  /** Undefined shows all. */
  value: State | undefined;
  onChange: (state: State | undefined) => void;
}

/** The states there are, each with its count. */
export function StateChips<State extends string>({ rows, labels, value, onChange }: StateChipsProps<State>) {
  const present = (Object.keys(labels) as State[]).filter((state) => rows.some((row) => row.state === state));
  return (
    <Chips
      label="按状态看"
      items={[
        { key: 'all', label: '全部', count: rows.length },
        ...present.map((key) => ({
          key,
          label: labels[key],
          count: rows.filter(({ state }) => state === key).length,
        })),
      ]}
      value={[value ?? 'all']}
      onTap={(key) => onChange(key === 'all' ? undefined : key)}
    />
  );
}
