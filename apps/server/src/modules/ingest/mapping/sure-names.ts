import { LEAST_CONFIDENCE, confidenceOf, readTitle } from './match-header.js';
import type { SettledColumns } from './settled-columns.js';
import type { Target } from './targets.js';

const LONGEST_TITLE = 40;

/** Finds at once what a title surely means. Most cells of a sheet are no titles, and cost one look. */
export class SureNames {
  private readonly byName = new Map<string, Target>();
  private readonly byStem = new Map<string, Target>();

  constructor(
    private readonly targets: readonly Target[],
    private readonly said?: SettledColumns,
  ) {
    for (const target of targets)
      for (const { name, stem } of target.names) {
        if (!this.byName.has(name)) this.byName.set(name, target);
        if (!this.byStem.has(stem)) this.byStem.set(stem, target);
      }
  }

  find(title: string, group = ''): Target | undefined {
    if (title.length > LONGEST_TITLE) return undefined;
    const { name, stem, variants } = readTitle(title, group);
    if (name === '') return undefined;
    const exact = variants.map((variant) => this.byName.get(variant)).find((target) => target !== undefined);
    return exact ?? this.byStem.get(stem) ?? this.said?.targetOf(title, group);
  }

  /** A name as it is known, letter for letter: one look, for telling rows of data from titles. */
  knows(text: string): boolean {
    return this.byName.has(text);
  }

  /** The record's own name, even when the title only resembles the words known for it. */
  resemblesTitle(title: string): boolean {
    const target = this.targets.find(({ key }) => key === 'title');
    return (
      target !== undefined &&
      title.length <= LONGEST_TITLE &&
      confidenceOf(readTitle(title), target) >= LEAST_CONFIDENCE
    );
  }
}
