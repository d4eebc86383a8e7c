import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  beijingInstant,
  DAY_MS,
  isoDay,
  workingDaysBetween,
  workingDeadline,
  type WorkCalendar,
} from '@market/contract/shared';
import * as z from 'zod';
import { projectRoot } from '../../config/app-config.js';

const FOLDER = path.join(projectRoot, 'config/calendars');

const day = z.iso.date();
const calendarYear = z.strictObject({
  year: z.int(),
  source: z.string().min(1),
  holidays: z.array(z.strictObject({ name: z.string(), from: day, to: day, workedInstead: z.array(day) })),
});

/** 工作日, read once from config/calendars. Next year's notice is another file there. */
@Injectable()
export class WorkDays {
  readonly calendar: WorkCalendar = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readYear(path.join(FOLDER, file)));

  /** The last instant of the `count`-th working day after `from`. */
  deadline(from: Date, count: number): { deadline: Date; calendarKnown: boolean } {
    const { deadline, calendarKnown } = workingDeadline(this.calendar, from, count);
    return { deadline: new Date(deadline), calendarKnown };
  }

  /** A deadline moved by the working days it stood still. */
  resumed(deadline: Date, heldSince: Date, liftedAt: Date): Date {
    const held = workingDaysBetween(this.calendar, isoDay(heldSince), isoDay(liftedAt));
    return this.deadline(deadline, held).deadline;
  }

  /** What began before this instant has waited more than `count` working days by `now`. */
  before(now: Date, count: number): Date {
    let begun = now;
    while (this.deadline(begun, count).deadline >= now) begun = new Date(begun.getTime() - DAY_MS);
    return new Date(beijingInstant(isoDay(new Date(begun.getTime() + DAY_MS)), '00:00'));
  }
}

function readYear(file: string): WorkCalendar[number] {
  const parsed = calendarYear.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
