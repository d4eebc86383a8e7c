import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../common/domain-error.js';
import { facetKeys, recordFilter } from './record-filter.js';

const now = new Date('2026-03-01T16:30:00Z');
const why = (asked: Parameters<typeof recordFilter>[0]): unknown => {
  try {
    recordFilter(asked, now);
  } catch (error) {
    if (error instanceof DomainError) return error.details[0]?.path;
  }
  return undefined;
};

describe('recordFilter', () => {
  it('reads values of one facet as alternatives and of several as conditions', () => {
    const { facets } = recordFilter({ type: 'carrier', facets: 'level:国家级,省级;kind:孵化器' }, now);
    expect([...facets]).toEqual([
      ['level', ['国家级', '省级']],
      ['kind', ['孵化器']],
    ]);
  });

  it('takes the day from the Beijing calendar', () => {
    expect(recordFilter({}, now).today).toBe('2026-03-02');
  });

  it('refuses names the descriptions do not know', () => {
    expect(why({ type: 'secret' })).toBe('type');
    expect(why({ section: 'secret' })).toBe('section');
    expect(why({ type: 'carrier', facets: 'operator:某公司' })).toBe('facets');
    expect(why({ type: 'carrier', facets: 'support:资金补助' })).toBe('facets');
  });

  it.each(['level', 'level:', ':国家级', 'level:a:b', 'level:a;level:b', ';'])(
    'refuses the malformed facet %j',
    (facets) => {
      expect(why({ facets })).toBe('facets');
    },
  );

  it('finds nothing, rather than everything, for a type outside the section', () => {
    expect(recordFilter({ type: 'carrier', section: 'policy' }, now).types).toEqual([]);
  });
});

describe('facetKeys', () => {
  it('leaves internal fields out', () => {
    const field = { label: '', labelEn: '', kind: 'text', facet: true, show: [] } as const;
    const spec = { ...recordFilter({ type: 'policy' }, now).types[0]! };
    expect(
      facetKeys([
        {
          ...spec,
          fields: [
            { ...field, key: 'a' },
            { ...field, key: 'b', internal: true },
          ],
        },
      ]),
    ).toEqual(['a']);
  });
});
