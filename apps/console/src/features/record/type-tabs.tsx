import {
  recordTypes,
  sectionLabels,
  sections,
  typesOfSection,
  type RecordTypeSpec,
  type Section,
} from '@market/contract/record';
import { Segmented, Select } from 'antd';

interface Props {
  spec: RecordTypeSpec;
  onChange: (type: string) => void;
}

const typesIn = (section: Section) => typesOfSection(section, recordTypes);
const filled = sections.filter((section) => typesIn(section).length > 0);

/** 板块，再选板块里的一类。 */
export function TypeTabs({ spec, onChange }: Props) {
  const types = typesIn(spec.section);
  return (
    <>
      <Segmented
        value={spec.section}
        options={filled.map((section) => ({ value: section, label: sectionLabels[section] }))}
        onChange={(section) => {
          const first = typesIn(section)[0];
          if (first) onChange(first.type);
        }}
      />
      <Select
        value={spec.type}
        onChange={onChange}
        options={types.map(({ type, label }) => ({ value: type, label }))}
        aria-label="记录类型"
        style={{ width: 138 }}
      />
    </>
  );
}
