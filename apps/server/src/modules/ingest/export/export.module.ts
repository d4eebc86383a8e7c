import { Module } from '@nestjs/common';
import { RecordModule } from '../../record/record.module.js';
import { ExportController } from './export.controller.js';
import { ExportService } from './export.service.js';

@Module({ imports: [RecordModule], controllers: [ExportController], providers: [ExportService] })
export class ExportModule {}
