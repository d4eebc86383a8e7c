import { listKinds } from '@market/contract/lists';
import { lenses, type Lens, type ListKind } from '@market/contract/record';
import type { ParamsOf } from '@/platform/pages';

/** What the reader looks at; a shared address holds all of it. */
export interface Asked {
  list: ListKind;
  lens: Lens;
  region: string | undefined;
  partner: string | undefined;
  kind: string | undefined;
  q: string;
}

export const startAsked = ({ list, lens, region, partner, kind, q }: Partial<ParamsOf<'lists'>>): Asked => ({
  list: listKinds.find((each) => each === list) ?? 'resource',
  lens: lenses.find((each) => each === lens) ?? 'present',
  region,
  partner,
  kind,
  q: q ?? '',
});

/** The filter, the list and its lens aside. */
export const filterOf = ({ region, partner, kind, q }: Asked) => ({ region, partner, kind, ...(q && { q }) });

export const isNarrowed = ({ region, partner, kind, q }: Asked): boolean =>
  Boolean(region ?? partner ?? kind) || q !== '';
