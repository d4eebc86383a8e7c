/** What can be kept: 记录 and 榜单. */
export const favoriteKinds = ['record', 'challenge'] as const;
export type FavoriteKind = (typeof favoriteKinds)[number];
export const MAX_FAVORITES = 500;
