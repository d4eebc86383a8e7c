import type { PlaceNames } from './place-names.js';

const plain = (text: string): string => text.normalize('NFKC').replace(/\([^()]*\)|\s/g, '');
const coreOf = (name: string): string => name.replace(/(街道办事处|街道|镇|乡|区|县|市)$/, '');

export interface District {
  name: string;
  /** The functional zone it was given as. */
  zone?: string;
}

/** The district a text names: itself, by its short name, or by a functional zone in it. */
export function resolveDistrict(text: string, { districts, zones }: PlaceNames): District | undefined {
  const said = plain(text);
  const within = districtIn(text, { districts });
  if (within) return { name: within };
  const zone = Object.keys(zones).find((name) => said === name || said.endsWith(`市${name}`));
  if (zone) return { name: zones[zone] ?? zone, zone: said };
  const short = districts.filter((name) => said.length >= 2 && coreOf(name) === coreOf(said));
  return short.length === 1 && short[0] ? { name: short[0] } : undefined;
}

/** A district named in full somewhere in an address. */
export const districtIn = (text: string, { districts }: Pick<PlaceNames, 'districts'>): string | undefined =>
  districts.find((name) => text.includes(name));

/** 曹杨街道 for 曹杨新村街道: a street whose name begins like that and no other. */
export function resolveStreet(text: string, { streets }: PlaceNames): string | undefined {
  const within = streetIn(text, { streets });
  if (within) return within;
  const core = coreOf(plain(text));
  const found = streets.filter((name) => core.length >= 2 && name.startsWith(core));
  return found.length === 1 ? found[0] : undefined;
}

export const streetIn = (text: string, { streets }: Pick<PlaceNames, 'streets'>): string | undefined =>
  streets.find((name) => text.includes(name));
