/** A table of labels as the choices of a field, in its own order. */
export const choices = <Key extends string>(labels: Readonly<Record<Key, string>>): { key: Key; label: string }[] =>
  (Object.keys(labels) as Key[]).map((key) => ({ key, label: labels[key] }));
