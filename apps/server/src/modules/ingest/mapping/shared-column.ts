import { SURE, confidenceOf, readTitle } from './match-header.js';
import type { Target } from './targets.js';

/** 联系人及电话, 电话/邮箱: the targets whose values stand in one column, or none. */
export function sharedTargets(title: string, targets: readonly Target[]): Target[] {
  const parts = title.split(/及其|以及|[及和与、/+]/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [];
  const found = parts.map((part) => targets.find((target) => confidenceOf(readTitle(part), target) >= SURE));
  const contacts = found.filter((target): target is Target => target?.field !== undefined && isContact(target.field));
  return contacts.length === parts.length && new Set(contacts).size === parts.length ? contacts : [];
}

/** Only these can be told from one another inside a cell. */
const isContact = ({ mask }: NonNullable<Target['field']>): boolean => mask !== undefined;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const NUMBERS = /[+(（]?\d[\d\s()（）\-—－转]{5,}\d/g;

/** The part of a shared cell that belongs to one of its fields; phones find themselves. */
export function partFor({ kind, label }: NonNullable<Target['field']>, text: string): string {
  if (kind === 'phones') return text.replace(EMAIL, ' ');
  if (/邮箱$/.test(label)) return EMAIL.exec(text)?.[0] ?? '';
  return text
    .normalize('NFKC')
    .replace(EMAIL, ' ')
    .replace(NUMBERS, ' ')
    .replace(/[\s,;:/、，；：]+/g, ' ')
    .trim();
}
