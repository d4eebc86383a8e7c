import { Injectable, type StreamableFile } from '@nestjs/common';
import { JUMP_DAYS, jumpKindLabels, jumpKinds } from '@market/contract/portal';
import { addDays, csv, isoDay } from '@market/contract/shared';
import { Clock } from '../../common/clock.js';
import { fileAnswer } from '../../common/file-answer.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { PortalRepository } from './portal.repository.js';

/** 跳转次数：by place, day and kind. There is nothing more to know. */
@Injectable()
export class JumpFigureService {
  constructor(
    private readonly portals: PortalRepository,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  async list({ query }: In<'GET /staff/portals/jumps'>): Promise<Out<'GET /staff/portals/jumps'>> {
    const days = this.days();
    const counted = await this.portals.jumpsByDay(days[0] ?? '');
    const items = this.places(query.region).map(({ code }) => {
      const rows = counted.filter(({ regionCode }) => regionCode === code);
      const sum = (of: typeof rows) => of.reduce((total, { count }) => total + count, 0);
      const ofKind = (kind: string) => sum(rows.filter((row) => row.kind === kind));
      const ofDay = (day: string) => sum(rows.filter((row) => row.day === day));
      return {
        regionCode: code,
        open: ofKind('open'),
        copy: ofKind('copy'),
        qrCode: ofKind('qrCode'),
        days: days.map(ofDay),
      };
    });
    return { from: days[0] ?? '', until: days.at(-1) ?? '', items };
  }

  /** A line for each place and day, also when nobody went. */
  async sheet({ query }: In<'GET /staff/portals/jumps/csv'>): Promise<StreamableFile> {
    const days = this.days();
    const counted = await this.portals.jumpsByDay(days[0] ?? '');
    const lines = this.places(query.region).flatMap(({ code, shortName }) =>
      days.map((day) => [
        shortName,
        day,
        ...jumpKinds.map((kind) => {
          const row = counted.find((one) => one.regionCode === code && one.day === day && one.kind === kind);
          return String(row?.count ?? 0);
        }),
      ]),
    );
    const titles = ['城市', '日期', ...jumpKinds.map((kind) => jumpKindLabels[kind])];
    return fileAnswer('csv', `平台跳转次数 ${isoDay(this.clock.now())}`, csv([titles, ...lines]));
  }

  private places(code?: string) {
    return code === undefined ? this.regions.all : [this.regions.get(code)];
  }

  private days(): string[] {
    const today = isoDay(this.clock.now());
    return Array.from({ length: JUMP_DAYS }, (_, i) => addDays(today, i + 1 - JUMP_DAYS));
  }
}
