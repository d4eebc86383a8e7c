import { Select } from 'antd';

interface Props<T extends string> {
  label: string;
  value: T | undefined;
  labels: Readonly<Record<T, string>>;
  onChange: (value: T | undefined) => void;
  width?: number;
}

/** A filter over a closed set; its label is the placeholder. */
export const ChoiceSelect = <T extends string>({ label, value, labels, onChange, width = 138 }: Props<T>) => (
  <Select<T | null>
    value={value ?? null}
    onChange={(chosen) => onChange(chosen ?? undefined)}
    options={(Object.entries(labels) as [T, string][]).map(([key, text]) => ({ value: key, label: text }))}
    placeholder={label}
    aria-label={label}
    allowClear
    style={{ width }}
  />
);
