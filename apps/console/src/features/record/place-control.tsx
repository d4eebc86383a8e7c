import { AutoComplete } from 'antd';
import { useRegions } from '../../platform/regions';

interface Props {
  id: string;
  value: string;
  onChange: (name: string) => void;
}

/** 对方城市：one of the places by its short name, or another that is written out. */
export function PlaceControl({ id, value, onChange }: Props) {
  const regions = useRegions();
  return (
    <AutoComplete
      id={id}
      value={value}
      placeholder="请选择，其他城市直接填写"
      options={regions.map(({ shortName }) => ({ value: shortName }))}
      showSearch={{ filterOption: (typed, option) => value === option?.value || String(option?.value).includes(typed) }}
      maxLength={20}
      style={{ width: '100%' }}
      onChange={(name: string) => onChange(name)}
    />
  );
}
