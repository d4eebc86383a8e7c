import { searchFacets, type SearchFacet } from '@market/contract/search';

type Facets = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** The combinations of facet values that occur, each with a number: many entries share a few, so that hits are counted by it. */
export class Shapes {
  private readonly known = new Map<string, number>();
  private readonly valueSets = searchFacets.map(() => new ValueSets());
  /** By facet and shape: the number of its set of values. */
  private readonly members: number[][] = searchFacets.map(() => []);

  get length(): number {
    return this.known.size;
  }

  numberOf(facets: Facets): number {
    const sets = searchFacets.map((key, n) => this.valueSets[n]?.numberOf(facets[key] ?? []) ?? 0);
    const text = sets.join(' ');
    const known = this.known.get(text);
    if (known !== undefined) return known;
    for (const [n, set] of sets.entries()) this.members[n]?.push(set);
    this.known.set(text, this.known.size);
    return this.known.size - 1;
  }

  /** By shape. */
  setsIn = (facet: number): readonly number[] => this.members[facet] ?? [];
  sets = (key: SearchFacet): readonly (readonly string[])[] => this.valueSets[searchFacets.indexOf(key)]?.sets ?? [];
}

class ValueSets {
  private readonly numbers = new Map<string, number>();
  readonly sets: (readonly string[])[] = [];

  numberOf(values: readonly string[]): number {
    const text = values.join('\n');
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.sets.length);
    this.sets.push(values);
    return this.sets.length - 1;
  }
}
