import { recordTypes, sectionLabels, sections, typesOfSection } from '@market/contract/record';
import { Select } from 'antd';

interface Props {
  value: string | undefined;
  onChange: (type: string) => void;
  disabled: boolean;
}

const options = sections
  .map((section) => ({
    label: sectionLabels[section],
    options: typesOfSection(section, recordTypes).map(({ type, label }) => ({ value: type, label })),
  }))
  .filter(({ options: types }) => types.length > 0);

/** Every record type, by section; found by typing its name. */
export const RecordTypeSelect = ({ value, onChange, disabled }: Props) => (
  <Select
    value={value ?? null}
    onChange={onChange}
    options={options}
    disabled={disabled}
    showSearch={{ optionFilterProp: 'label' }}
    placeholder="请选择"
    aria-label="记录类型"
    style={{ width: 240 }}
  />
);
