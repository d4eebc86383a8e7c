import type { SearchFacet, SearchFilters, SearchSort } from '@market/contract/search';

/** What the index knows of one thing: words to find it by, never to show it with. */
export interface SearchDocument {
  /** What it is and its id: `record:01J…`. */
  key: string;
  title: string;
  /** Organizations it names. */
  names: readonly string[];
  /** 文号, 编号. */
  numbers: readonly string[];
  text: string;
  facets: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** The last ISO day to ask for it. */
  deadline: string | null;
  /** It no longer holds: a repealed policy. Found all the same, behind what holds. */
  over: boolean;
}

export interface Asked {
  words: readonly string[];
  /** How many of the words must be found; the most first. */
  atLeast: number;
  filters: SearchFilters;
  sort: SearchSort;
  /** The Beijing day from which deadlines are still ahead. */
  today: string;
  offset: number;
  limit: number;
  /** At most so many of each group, group by group. */
  perGroup?: number;
}

export interface Found {
  keys: string[];
  total: number;
  /** Whether a title, a name or a number has all the words. */
  inHeads: boolean;
  facets: { key: SearchFacet; values: { value: string; count: number }[] }[];
  /** Found when nothing is filtered. */
  unfiltered: number;
}

export interface Changes {
  put: readonly SearchDocument[];
  drop: readonly string[];
  /** How far the outbox has been followed. */
  cursor: string;
}

/** An index built beside the one in use. Nothing of it is seen before `swap`. */
export interface NewIndex {
  put(documents: readonly SearchDocument[]): Promise<void>;
  swap(cursor: string): Promise<void>;
  abandon(): Promise<void>;
}

/** The index of the whole market. It answers keys; what they stand for is read again under the reader's scope. */
export abstract class SearchPort {
  /** One index for all nodes: one of them feeds it. Else each node feeds its own. */
  abstract readonly shared: boolean;
  /** How far the index in use has followed the outbox; null before it was first built. */
  abstract cursor(): Promise<string | null>;
  abstract find(asked: Asked): Promise<Found>;
  /** Keys whose title or names begin to read like the words, the best first. */
  abstract suggest(words: readonly string[], limit: number): Promise<string[]>;
  /** The part of a known organization's name that is nearest to a text nobody has; undefined when none is near. */
  abstract nearestName(text: string): Promise<string | undefined>;
  abstract apply(changes: Changes): Promise<void>;
  abstract build(): Promise<NewIndex>;
  abstract close(): void;
}
