/** A token in an FTS5 expression. Tokens are letters, digits and Chinese alone, so quoting them is enough. */
export const quoted = (token: string): string => `"${token}"`;
