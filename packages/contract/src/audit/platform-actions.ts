/** What the platform does by itself, with its name in the audit trail; every other action is a route's. */
export const platformActions = {
  'challenge.closed': '揭榜截止',
  'challenge.failed': '流标',
} as const;
export type PlatformAction = keyof typeof platformActions;
