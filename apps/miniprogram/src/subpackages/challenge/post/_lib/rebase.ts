import { canonicalJson } from '@market/contract/shared';

/** What was typed on `base`, carried over to a text that changed meanwhile: only what the typist changed, part by part. */
export function rebase<T extends object>(base: T, typed: T, current: T, fixed: readonly string[]): T {
  const changed = Object.entries(typed).filter(
    ([key, value]) => !fixed.includes(key) && canonicalJson(value) !== canonicalJson(base[key as keyof T]),
  );
  return { ...current, ...Object.fromEntries(changed) };
}
