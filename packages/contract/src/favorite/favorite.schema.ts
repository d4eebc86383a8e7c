import * as z from 'zod/mini';
import { id } from '../shared/index.js';
import { favoriteKinds } from './kinds.js';

export const favoriteParams = z.strictObject({ kind: z.enum(favoriteKinds), id });
export const favoriteKeys = z.object({ items: z.array(z.object({ kind: z.enum(favoriteKinds), id })) });

/** A line of 我的收藏. What was taken down stays, under its last public title. */
export const favoriteRow = z.object({
  kind: z.enum(favoriteKinds),
  id,
  title: z.string(),
  regionCode: z.string(),
  /** The record's type; null for a challenge. */
  recordType: z.nullable(z.string()),
  /** Of a challenge: its state in words. */
  stateText: z.nullable(z.string()),
  withdrawn: z.boolean(),
  demo: z.boolean(),
  keptAt: z.string(),
});
export type FavoriteRow = z.output<typeof favoriteRow>;
