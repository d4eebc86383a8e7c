import { Injectable } from '@nestjs/common';
import { SearchPort } from '../../integrations/search/search.port.js';
import { SearchSources } from './search-sources.js';

/** Builds the index anew from the database, beside the one in use, and puts it in use when it is whole. */
@Injectable()
export class IndexBuilder {
  constructor(
    private readonly port: SearchPort,
    private readonly sources: SearchSources,
  ) {}

  /** `cursor`: how far the outbox had come when the reading began; what happens meanwhile is followed from there. */
  async build(cursor: string, tell: (count: number) => void = () => undefined): Promise<number> {
    const index = await this.port.build();
    let count = 0;
    try {
      for (const source of this.sources.all)
        for await (const documents of source.all()) {
          await index.put(documents);
          count += documents.length;
          tell(count);
        }
      await index.swap(cursor);
      return count;
    } catch (error) {
      await index.abandon();
      throw error;
    }
  }
}
