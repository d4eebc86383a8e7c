type Texts<K extends string> = { [P in K]?: string | undefined };

/** A page's search parameters: the named ones, as plain text; what they may be is for the page to say. */
export const texts =
  <K extends string>(...keys: K[]) =>
  (raw: Record<string, unknown>): Texts<K> =>
    Object.fromEntries(keys.flatMap((key) => (typeof raw[key] === 'string' ? [[key, raw[key]]] : []))) as Texts<K>;

/** The value when it is one of the list. */
export const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | undefined =>
  list.find((item) => item === value);

export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

/** `?region=320500`, without the quotes the router would put around text. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
}
