import { plainName, readHeader, stemOf, type HeaderText } from './header-text.js';
import type { Target, TargetName } from './targets.js';

/** A match below this is not offered. */
export const LEAST_CONFIDENCE = 0.72;
/** From here on a title is taken to mean the target and nothing else. */
export const SURE = 0.9;

const SAME_STEM = 0.93;

/** How surely a column title means the target, 0 to 1. `group` is the title above it in a header of several levels. */
export function confidenceOf(title: string, group: string, target: Target): number {
  const header = readHeader(title);
  const variants = [header.name, plainName(title), plainName(group + header.name)];
  return Math.max(...target.names.map((name, i) => confidenceOfName(header, variants, name) - i * 1e-4));
}

function confidenceOfName({ name }: HeaderText, variants: readonly string[], target: TargetName): number {
  if (name === '') return 0;
  if (variants.includes(target.name)) return 1;
  if (stemOf(name) === target.stem) return SAME_STEM;
  return Math.max(contained(name, target.name), contained(target.name, name), alike(name, target.name));
}

/** The head of a Chinese compound stands last: 建筑面积 is a kind of 面积, 面积备注 is not. */
function contained(long: string, short: string): number {
  if (short.length < 2 || short.length >= long.length || !long.endsWith(short)) return 0;
  return 0.6 + 0.35 * (short.length / long.length);
}

/** Dice's coefficient over pairs of characters, kept below the sure matches. */
function alike(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return ((2 * shared) / (first.size + second.size)) * 0.88;
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
