import type { RecordDetail, RecordTypeSpec } from '@market/contract/record';
import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';

/** 代替、被代替：other records it names, under the words of its own text. */
export function RecordLinks({ spec, record }: { spec: RecordTypeSpec; record: RecordDetail }) {
  const naming = spec.fields.filter(({ key }) => record.links.some((link) => link.key === key));
  return (
    <>
      {naming.map(({ key, label }) => (
        <LinkGroup key={key} title={label} links={record.links.filter((link) => link.key === key)} />
      ))}
    </>
  );
}

const LinkGroup = ({ title, links }: { title: string; links: RecordDetail['links'] }) => (
  <>
    <SectionHead title={title} />
    <CellGroup>
      {links.map(({ id, title: name }) => (
        <Cell key={id} icon="sheet" title={name} onTap={() => void open('record', { id })} />
      ))}
    </CellGroup>
  </>
);
