/** What of an organization a condition looks at. */
export const aspects = [
  'place',
  'audience',
  'qualification',
  'size',
  'field',
  'staff',
  'revenue',
  'years',
  'research',
] as const;
export type Aspect = (typeof aspects)[number];

/** `anyOf` for choices; `atLeast` and `atMost` for one number. Of several on the same aspect the last filled one counts. */
export interface Comparison {
  with: Aspect;
  as: 'anyOf' | 'atLeast' | 'atMost';
}
