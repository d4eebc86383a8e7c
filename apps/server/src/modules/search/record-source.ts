import { Injectable } from '@nestjs/common';
import { sayFor } from '@market/contract/language';
import { textsIn, type CardText } from '@market/contract/record';
import type { Language } from '@market/contract/shared';
import type { SearchDocument } from '../../integrations/search/search.port.js';
import { instantFrom, flagFrom } from '../../database/engine.js';
import { SearchableRecords, type FoundRecord } from '../record/searchable-records.js';
import { PlaceWords } from './place-words.js';
import { kindWords, recordWords } from './record-words.js';
import { idIn, inPages, keyOf, type HitText, type SearchSource } from './search-source.js';

const figureText = (figure: CardText['figure']): string =>
  figure ? [figure.before, figure.figure + figure.unit].filter(Boolean).join(' ') : '';

const READ_AT_ONCE = 2_000;

@Injectable()
export class RecordSource implements SearchSource {
  readonly kind = 'record';
  readonly topics = { 'record.published': idIn('recordId'), 'record.withdrawn': idIn('recordId') };

  constructor(
    private readonly records: SearchableRecords,
    private readonly places: PlaceWords,
  ) {}

  async documents(ids: readonly string[]): Promise<SearchDocument[]> {
    return (await this.records.byIds(ids)).map((row) => this.document(row));
  }

  all(): AsyncIterable<SearchDocument[]> {
    return inPages(
      (after) => this.records.after(after, READ_AT_ONCE),
      (row) => this.document(row),
    );
  }

  async read(ids: readonly string[], language: Language): Promise<HitText[]> {
    return (await this.records.byIds(ids)).map((row) => hitText(row, language));
  }

  private document(row: FoundRecord): SearchDocument {
    const { spec, names, numbers, text, facets, deadline, over } = recordWords(row);
    return {
      key: keyOf(this.kind, row.id),
      title: row.title,
      names: row.titleEn === null ? names : [...names, row.titleEn],
      numbers: numbers(),
      text: [text(), kindWords(spec), this.places.of(row.regionCode)].join('\n'),
      facets: facets(),
      publishedAt: instantFrom(row.publishedAt ?? '').getTime(),
      deadline,
      over,
    };
  }
}

function hitText(row: FoundRecord, language: Language): HitText {
  const say = sayFor(language);
  const { spec, card, names, text, deadline } = recordWords(row, say);
  const { title, summary } = textsIn(language, row);
  return {
    kind: 'record',
    id: row.id,
    group: spec.section,
    typeLabel: say(spec.label),
    regionCode: row.regionCode,
    title,
    by: names.find((name) => name !== row.title) ?? '',
    line: card.line || summary,
    figure: figureText(card.figure),
    tag: card.tags[0]?.text ?? null,
    deadline,
    demo: flagFrom(row.demo),
    names,
    text,
  };
}
