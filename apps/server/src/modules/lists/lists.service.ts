import { Injectable } from '@nestjs/common';
import { CHALLENGE, challengeStatesOn, type ListFigures } from '@market/contract/lists';
import { lenses, publicRecordTypes, type ListKind } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { ChallengeReads, type ListedChallenges } from '../challenge/challenge-reads.js';
import type { RecordFilter } from '../record/record-filter.js';
import { RecordRepository } from '../record/record.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { challengeEntry, positionOf, recordEntry, type Entry } from './list-entry.js';
import { regionNames } from '../region/region-names.js';

type Asked = In<'GET /lists/{list}/figures'>['query'] & Pick<In<'GET /lists/{list}'>['query'], 'lens'>;
interface Filters {
  records: RecordFilter | null;
  challenges: ListedChallenges | null;
}

/** 三张清单：records and challenges side by side, as the figures of the first screen count them. */
@Injectable()
export class ListsService {
  constructor(
    private readonly records: RecordRepository,
    private readonly challenges: ChallengeReads,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  async page({ params, query }: In<'GET /lists/{list}'>): Promise<Out<'GET /lists/{list}'>> {
    const entries = await this.read(params.list, query, query);
    return pageFrom(entries, query.limit, positionOf, ({ view }) => view);
  }

  async figures({ params: { list }, query }: In<'GET /lists/{list}/figures'>): Promise<ListFigures> {
    const { records, challenges } = this.filters(list, query);
    const [recordCounts, challengeCount] = await Promise.all([
      records ? this.records.countByTypeAndLens(records) : [],
      challenges ? this.challenges.countListed(challenges) : 0,
    ]);
    const counts = [...recordCounts, { recordType: CHALLENGE, lens: 'present' as const, count: challengeCount }];
    const sum = (of: typeof counts): number => of.reduce((total, { count }) => total + count, 0);
    const [past, present, future] = lenses.map((lens) => sum(counts.filter((each) => each.lens === lens)));
    const labels = [
      ...publicRecordTypes.map(({ type, label }) => ({ type, label })),
      { type: CHALLENGE, label: '榜单' },
    ];
    return {
      asOf: this.clock.now().toISOString(),
      past: past ?? 0,
      present: present ?? 0,
      future: future ?? 0,
      kinds: labels.flatMap(({ type, label }) => {
        const count = sum(counts.filter(({ recordType }) => recordType === type));
        return count > 0 ? [{ kind: type, label, count }] : [];
      }),
    };
  }

  /** Up to one entry more than the limit, so that the caller sees whether there is a next page. */
  async read(list: ListKind, asked: Asked, page: { limit: number; cursor?: string | undefined }): Promise<Entry[]> {
    const { records, challenges } = this.filters(list, asked);
    const now = this.clock.now();
    const [recordRows, challengeRows] = await Promise.all([
      records ? this.records.list(records, { ...page, sort: 'newest' }) : [],
      challenges ? this.challenges.listed(challenges, page) : [],
    ]);
    return [
      ...recordRows.map((row) => recordEntry(row, now)),
      ...challengeRows.map((row) => challengeEntry(row, list, (code) => this.regions.get(code).shortName)),
    ]
      .sort((a, b) => (a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at)))
      .slice(0, page.limit + 1);
  }

  private filters(list: ListKind, { region, partner, kind, lens, q }: Asked): Filters {
    const places = [region, partner].flatMap((code) => (code ? [regionNames(this.regions.get(code))] : []));
    // A cooperation has two sides and each place asked for must be one of them; of the rest either place may have it.
    const where =
      list === 'cooperation' ? { regions: [], parties: places } : { regions: places.map(({ code }) => code) };
    const types = publicRecordTypes.filter((spec) => spec.list === list && (kind ?? spec.type) === spec.type);
    const states = kind === undefined || kind === CHALLENGE ? challengeStatesOn(list, lens) : [];
    const text = q ?? '';
    const today = isoDay(this.clock.now());
    return {
      records: types.length > 0 ? { types, ...where, facets: new Map(), text, lens: lens ?? null, today } : null,
      challenges: states.length > 0 ? { states, ...where, text } : null,
    };
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
