import { colorRoles, type MapTheme } from '@market/map-core';
import { regionOutlines } from '@market/geo';

/** A canvas knows no CSS variables: what they say of the page as it is now. */
export function mapTheme(): MapTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const named = <K extends string>(names: readonly K[], tokenOf: (name: K) => string) =>
    Object.fromEntries(names.map((name) => [name, token(tokenOf(name))])) as Record<K, string>;
  return {
    colors: named(colorRoles, (role) => role),
    regionColors: named(
      regionOutlines().map(({ code }) => code),
      (code) => `region-${code}`,
    ),
    fonts: { text: token('font-text'), num: token('font-num') },
    labelSize: 14,
    target: 44,
  };
}
