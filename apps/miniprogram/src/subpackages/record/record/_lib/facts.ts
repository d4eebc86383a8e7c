import type { Say } from '@market/contract/shared';
import { shownFields, type RecordDetail, type RecordTypeSpec, type ShownField } from '@market/contract/record';

interface Facts {
  short: ShownField[];
  tables: ShownField[];
  long: ShownField[];
}

/** What is left to say: not what the window, the standing or the links have said, and the address once. */
export function factsOf(spec: RecordTypeSpec, { fields, links, location }: RecordDetail, say: Say): Facts {
  const { window, standing } = spec;
  const linked = links.map(({ key }) => key);
  const placed = location !== null && location.address !== '' ? ['address'] : [];
  const said = [window?.opensOn, window?.closesOn, standing?.field, standing?.until, ...linked, ...placed];
  const there = shownFields(spec, fields, 'detail', say).filter(({ field }) => !said.includes(field.key));
  const ofKind = (kind: string): ShownField[] => there.filter(({ field }) => field.kind === kind);
  return {
    short: there.filter(({ field }) => field.kind !== 'longText' && field.kind !== 'rows'),
    tables: ofKind('rows'),
    long: ofKind('longText'),
  };
}
