import { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { listLabels } from '@market/contract/lists';
import { csvLines, isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In } from '../../common/operation.decorator.js';
import { encodeCursor } from '../../common/paging.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { positionOf } from './list-entry.js';
import { sheetLine, sheetTitles } from './list-sheet.js';
import { ListsService } from './lists.service.js';

const PAGE = 200;

/** A whole list as a sheet, read page by page while it is sent. */
@Injectable()
export class ListExportService {
  constructor(
    private readonly lists: ListsService,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  file({ params, query }: In<'GET /staff/lists/{list}/export'>): StreamableFile {
    const places = [query.region, query.partner].flatMap((code) => (code ? [this.nameOf(code)] : []));
    const name = [listLabels[params.list], places.join('—'), isoDay(this.clock.now())].filter(Boolean).join(' ');
    return fileAnswer('csv', name, Readable.from(this.lines({ params, query })));
  }

  private async *lines({ params, query }: In<'GET /staff/lists/{list}/export'>): AsyncGenerator<string> {
    yield csvLines([sheetTitles], { first: true });
    for (let cursor: string | undefined; ;) {
      const entries = await this.lists.read(params.list, query, { limit: PAGE, cursor });
      const page = entries.slice(0, PAGE);
      yield csvLines(page.map(({ view }) => sheetLine(view, (code) => this.nameOf(code))));
      const last = page.at(-1);
      if (!last || entries.length <= PAGE) return;
      cursor = encodeCursor(positionOf(last));
    }
  }

  private readonly nameOf = (code: string): string => this.regions.get(code).shortName;
}
