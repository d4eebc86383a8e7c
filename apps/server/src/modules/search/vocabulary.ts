import { Injectable } from '@nestjs/common';
import { isPublicField, publicRecordTypes, sectionLabels } from '@market/contract/record';
import { isHan, plain } from '../../integrations/search/words.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { regionNames } from '../region/region-names.js';

const LONGEST = 8;

/** Words the market itself uses: places, kinds of things, choices of their fields. */
@Injectable()
export class Vocabulary {
  private readonly words: ReadonlySet<string>;

  constructor(regions: RegionCatalog) {
    const options = publicRecordTypes.flatMap(({ fields }) =>
      fields
        .filter(isPublicField)
        .flatMap((field) => [...(field.options ?? []), ...Object.values(field.aliases ?? {}).flat()]),
    );
    const labels = [
      ...Object.values(sectionLabels),
      ...publicRecordTypes.map(({ label }) => label),
      '榜单',
      '揭榜挂帅',
    ];
    const all = [...regions.all.flatMap((region) => regionNames(region).names), ...labels, ...options];
    this.words = new Set(all.map(plain).filter((word) => isHan(word) && word.length >= 2 && word.length <= LONGEST));
  }

  /** 苏州孵化器 → 苏州, 孵化器: the longest known words from the left; what is known to nobody stays between them as it is. */
  split(words: readonly string[]): string[] {
    return [...new Set(words.flatMap((word) => (isHan(word) ? this.splitRun(word) : [word])))];
  }

  private splitRun(run: string): string[] {
    const parts: string[] = [];
    let rest = '';
    for (let at = 0; at < run.length;) {
      const known = this.longestAt(run, at);
      if (known === undefined) rest += run.charAt(at);
      else {
        if (rest) parts.push(rest);
        rest = '';
        parts.push(known);
      }
      at += known?.length ?? 1;
    }
    return rest ? [...parts, rest] : parts;
  }

  private longestAt(run: string, at: number): string | undefined {
    for (let length = Math.min(LONGEST, run.length - at); length >= 2; length -= 1) {
      const word = run.slice(at, at + length);
      if (this.words.has(word)) return word;
    }
    return undefined;
  }
}
