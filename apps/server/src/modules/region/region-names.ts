import type { Region } from '@market/contract/region';

/** A place as sheets write it: 苏州、苏州市；普陀、普陀区、上海市普陀区、上海普陀. */
export interface RegionNames {
  code: string;
  names: readonly string[];
}

export function regionNames({ code, name, shortName }: Region): RegionNames {
  const district = /^([^市]+)市(.+区)$/.exec(name);
  const more = district ? [district[2] ?? '', `${district[1] ?? ''}${shortName}`] : [];
  return { code, names: [...new Set([name, shortName, ...more])] };
}
