import { Global, Module } from '@nestjs/common';
import { WorkDays } from './work-days.js';

@Global()
@Module({ providers: [WorkDays], exports: [WorkDays] })
export class CalendarModule {}
