import type { HitKind, SearchHit } from '@market/contract/search';
import type { Language } from '@market/contract/shared';
import type { SearchDocument } from '../../integrations/search/search.port.js';

/** What a hit says, read again for the reader, before it is known which words it was found by. */
export interface HitText extends Omit<SearchHit, 'titleMarks' | 'byMarks' | 'lineMarks'> {
  /** Organizations it names. */
  names: readonly string[];
  /** Where the words may stand when they stand in none of the lines. */
  text: () => string;
}

/** A kind of thing that can be found: what the index is told of it, and how it is read for whoever looks. */
export interface SearchSource {
  readonly kind: HitKind;
  /** Which of its things each topic of the outbox is about. */
  readonly topics: Readonly<Record<string, (payload: object) => Promise<string[]>>>;
  /** Of these ids, what the public may find now. */
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  all(): AsyncIterable<SearchDocument[]>;
  /** Under the scope of the public. */
  read(ids: readonly string[], language: Language): Promise<HitText[]>;
}

export const keyOf = (kind: HitKind, id: string): string => `${kind}:${id}`;

export const idIn =
  (name: string) =>
  async (payload: object): Promise<string[]> => {
    const id = (payload as Record<string, unknown>)[name];
    return typeof id === 'string' ? [id] : [];
  };

/** Pages of rows by id until there are no more. */
export async function* inPages<Row, Item>(
  page: (after: string) => Promise<{ rows: Row[]; last: string | null }>,
  view: (row: Row) => Item,
): AsyncGenerator<Item[]> {
  for (let after: string | null = ''; after !== null;) {
    const { rows, last } = await page(after);
    yield rows.map(view);
    after = last;
  }
}
