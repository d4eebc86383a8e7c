export const ariaAttributes: Record<string, Record<string, string>>;
