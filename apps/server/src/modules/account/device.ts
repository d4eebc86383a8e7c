const systems: readonly [RegExp, string][] = [
  [/HarmonyOS/, '鸿蒙'],
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];
const programs: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

/** What a person recognizes a device by, such as 「Windows Edge」; empty when nothing is known of it. */
export function deviceOf(userAgent: string): string {
  const first = (known: readonly [RegExp, string][]) => known.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [first(systems), first(programs)].filter(Boolean).join(' ');
}
