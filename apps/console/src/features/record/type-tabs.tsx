import {
  recordTypes,
  sectionLabels,
  sections,
  typesOfSection,
  type RecordTypeSpec,
  type Section,
} from '@market/contract/record';
import { Segmented, Select } from 'antd';
import { useRecordCounts } from './use-record-counts';

interface Props {
  spec: RecordTypeSpec;
  region: string | undefined;
  onChange: (type: string) => void;
}

const typesIn = (section: Section) => typesOfSection(section, recordTypes);
const filled = sections.filter((section) => typesIn(section).length > 0);

/** 板块，再选板块里的一类。 */
export function TypeTabs({ spec, region, onChange }: Props) {
  const types = typesIn(spec.section);
  const counts = useRecordCounts(region);
  const held = (type: string) => (counts('published', type) ?? 0) + (counts('draft', type) ?? 0);
  const named = (label: string, of: readonly RecordTypeSpec[]) => {
    const sum = of.reduce((total, { type }) => total + held(type), 0);
    return sum > 0 ? `${label} ${sum}` : label;
  };
  return (
    <>
      <Segmented
        value={spec.section}
        options={filled.map((section) => ({ value: section, label: named(sectionLabels[section], typesIn(section)) }))}
        onChange={(section) => {
          const first = typesIn(section)[0];
          if (first) onChange(first.type);
        }}
      />
      <Select
        value={spec.type}
        onChange={onChange}
        options={types.map((one) => ({ value: one.type, label: named(one.label, [one]) }))}
        aria-label="记录类型"
        style={{ width: 138 }}
      />
    </>
  );
}
