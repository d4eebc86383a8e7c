import { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import {
  accessAreaLabels,
  areaOf,
  callerKindLabels,
  callerKinds,
  callersOf,
  rowRuleLabels,
  rowRuleOf,
  type AccessQuery,
  type AccessRow,
} from '@market/contract/access';
import { routes } from '@market/contract/routes';
import type { Route } from '@market/contract/shared';
import { fileAnswer } from '../../common/file-answer.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { csvSheet, workbook } from '../../common/sheet.js';

const FILE = '权限矩阵';
const titles = ['范围', '操作', '接口', '数据', '留痕', ...callerKinds.map((kind) => callerKindLabels[kind])];

/** 权限矩阵：what the guard asks, asked for everybody at once. */
@Injectable()
export class AccessService {
  private readonly rows = (Object.entries(routes) as [string, Route][]).map(accessRowOf);

  list({ query }: In<'GET /staff/access'>): Out<'GET /staff/access'> {
    return { items: this.matching(query) };
  }

  csv({ query }: In<'GET /staff/access/export/csv'>): StreamableFile {
    return fileAnswer('csv', FILE, Readable.from(csvSheet(titles, this.lines(query))));
  }

  async xlsx({ query }: In<'GET /staff/access/export/xlsx'>): Promise<StreamableFile> {
    return fileAnswer('xlsx', FILE, await workbook(FILE, titles, this.lines(query)));
  }

  private matching({ caller, q = '' }: AccessQuery): AccessRow[] {
    const words = q.trim().toLowerCase();
    return this.rows.filter(
      ({ callers, operation, summary }) =>
        (!caller || callers.includes(caller)) && `${operation} ${summary}`.toLowerCase().includes(words),
    );
  }

  private async *lines(query: AccessQuery): AsyncGenerator<string[][]> {
    yield this.matching(query).map(({ area, summary, operation, rows, audited, callers }) => [
      accessAreaLabels[area],
      summary,
      operation,
      rowRuleLabels[rows],
      audited ? '是' : '',
      ...callerKinds.map((kind) => (callers.includes(kind) ? '可' : '')),
    ]);
  }
}

function accessRowOf([operation, { summary, access, audit }]: [string, Route]): AccessRow {
  return {
    operation,
    summary,
    area: areaOf(operation),
    callers: callersOf(access),
    rows: rowRuleOf(operation, access),
    audited: audit !== undefined,
  };
}
