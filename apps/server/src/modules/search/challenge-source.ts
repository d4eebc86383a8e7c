import { Injectable } from '@nestjs/common';
import { challengeKindLabels, challengeStateLabels, type PublicContent } from '@market/contract/challenge';
import { amountBand } from '@market/contract/search';
import { sayFor } from '@market/contract/language';
import { formatAmount, isoDay, type Language } from '@market/contract/shared';
import { flagFrom, instantFrom, isoInstant, jsonFrom } from '../../database/engine.js';
import type { SearchDocument } from '../../integrations/search/search.port.js';
import { SearchableChallenges, type SearchableRow } from '../challenge/searchable-challenges.js';
import { PlaceWords } from './place-words.js';
import { idIn, inPages, keyOf, type HitText, type SearchSource } from './search-source.js';

const READ_AT_ONCE = 200;
const KIND_WORDS = '榜单 揭榜挂帅 技术攻关';

@Injectable()
export class ChallengeSource implements SearchSource {
  readonly kind = 'challenge';
  readonly topics = {
    'challenge.changed': idIn('challengeId'),
    'challenge.awarded': idIn('challengeId'),
    'organization.renamed': (payload: object) =>
      this.challenges.idsOf(String((payload as { organizationId?: unknown }).organizationId)),
  };

  constructor(
    private readonly challenges: SearchableChallenges,
    private readonly places: PlaceWords,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.challenges.byIds(ids)).map((row) => this.document(row));
  }

  all(): AsyncIterable<SearchDocument[]> {
    return inPages(
      (after) => this.challenges.after(after, READ_AT_ONCE),
      (row) => this.document(row),
    );
  }

  async read(ids: readonly string[], language: Language): Promise<HitText[]> {
    return (await this.challenges.byIds(ids)).map((row) => hitText(row, language));
  }

  private document(row: SearchableRow): SearchDocument {
    const amount = amountBand(Number(row.rewardFen));
    return {
      key: keyOf(this.kind, row.id),
      title: row.title,
      names: row.titleEn === null ? [row.organizationName] : [row.organizationName, row.titleEn],
      numbers: [row.no],
      text: [publicText(row), KIND_WORDS, challengeKindLabels[row.kind], this.places.of(row.regionCode)].join('\n'),
      facets: {
        group: ['challenge'],
        region: [row.regionCode],
        type: ['challenge'],
        industry: [row.field],
        ...(amount && { amount: [amount] }),
      },
      publishedAt: instantFrom(row.publishedAt).getTime(),
      deadline: isoDay(instantFrom(row.bidDeadline)),
      over: false,
    };
  }
}

/** Of the public projection alone. */
function publicText(row: SearchableRow): string {
  const content = jsonFrom<PublicContent>(row.publicContent);
  const indicators = content.indicators.map(({ name, testMethod }) => `${name} ${testMethod}`);
  return [
    row.field,
    ...content.keywords,
    row.indicatorSummary,
    content.problem,
    content.abstractEn ?? '',
    content.researchScope,
    content.scenario,
    content.deliverables,
    ...indicators,
  ]
    .filter(Boolean)
    .join('\n');
}

function hitText(row: SearchableRow, language: Language): HitText {
  const say = sayFor(language);
  return {
    kind: 'challenge',
    id: row.id,
    group: 'challenge',
    typeLabel: say('榜单'),
    regionCode: row.regionCode,
    title: language === 'en' ? (row.titleEn ?? row.title) : row.title,
    by: row.organizationName,
    line: row.indicatorSummary,
    figure: formatAmount(Number(row.rewardFen), say),
    tag: say(challengeStateLabels[row.state]),
    deadline: row.state === 'published' ? isoInstant(row.bidDeadline) : null,
    demo: flagFrom(row.demo),
    names: [row.organizationName],
    text: () => publicText(row),
  };
}
