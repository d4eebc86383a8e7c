import { plainName, readHeader, stemOf } from './header-text.js';
import type { Target, TargetName } from './targets.js';

/** A match below this is not offered. */
export const LEAST_CONFIDENCE = 0.72;
/** From here on a title is taken to mean the target and nothing else. */
export const SURE = 0.9;

const SAME_STEM = 0.93;
/** Words further down a target's list mean it a little less surely, which settles ties. */
const LATER = 1e-4;

/** A column title ready to be compared. */
export interface ReadTitle {
  name: string;
  stem: string;
  /** Other ways to read it: with what stands in brackets, and with the title above it. */
  variants: readonly string[];
  pairs: ReadonlySet<string>;
}

export function readTitle(title: string, group = ''): ReadTitle {
  const { name } = readHeader(title);
  return {
    name,
    stem: stemOf(name),
    variants: [name, plainName(title), plainName(group + name)],
    pairs: pairsOf(name),
  };
}

/** How surely a column title means the target, 0 to 1. */
export const confidenceOf = (title: ReadTitle, target: Target): number =>
  title.name === '' ? 0 : Math.max(...target.names.map((name, i) => confidenceOfName(title, name) - i * LATER));

function confidenceOfName({ name, stem, variants, pairs }: ReadTitle, target: TargetName): number {
  if (variants.includes(target.name)) return 1;
  if (stem === target.stem) return SAME_STEM;
  return Math.max(contained(name, target.name), contained(target.name, name), alike(pairs, target.pairs));
}

/** The head of a Chinese compound stands last: 建筑面积 is a kind of 面积, 面积备注 is not. */
function contained(long: string, short: string): number {
  if (short.length < 2 || short.length >= long.length || !long.endsWith(short)) return 0;
  return 0.6 + 0.35 * (short.length / long.length);
}

/** Dice's coefficient over pairs of characters, kept below the sure matches. */
function alike(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return ((2 * shared) / (first.size + second.size)) * 0.88;
}

export const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
