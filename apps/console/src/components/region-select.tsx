import { Select } from 'antd';
import { useRegions } from '../platform/regions';

interface Props {
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
  id?: string;
  placeholder?: string;
}

/** One of the places, or none; in the order of the belt line. */
export function RegionSelect({ value, onChange, id, placeholder = '全部城市' }: Props) {
  const regions = useRegions();
  return (
    <Select
      {...(id && { id })}
      value={value ?? null}
      onChange={(code: string | null | undefined) => onChange?.(code ?? undefined)}
      options={regions.map(({ code, shortName }) => ({ value: code, label: shortName }))}
      placeholder={placeholder}
      aria-label="城市"
      allowClear
      style={{ width: 138 }}
    />
  );
}
