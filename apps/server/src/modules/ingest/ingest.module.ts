import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { MarketRecord } from '../record/record.entity.js';
import { BatchChunk } from './batch-chunk.entity.js';
import { BatchController } from './batch.controller.js';
import { Batch } from './batch.entity.js';
import { BatchJobs } from './batch-jobs.js';
import { BatchRepository } from './batch.repository.js';
import { BatchService } from './batch.service.js';
import { ColumnMapping } from './column-mapping.entity.js';
import { ColumnMappingRepository } from './column-mapping.repository.js';
import { DecidingService } from './deciding.service.js';
import { KnownRepository } from './known.repository.js';
import { LinesService } from './lines.service.js';
import { ReadingJob } from './reading-job.js';
import { ReportController } from './report.controller.js';
import { ReportService } from './report.service.js';
import { RowMender } from './row-mender.js';
import { RowWriter } from './row-writer.js';
import { SubmittingJob } from './submitting-job.js';
import { TakingBackJob } from './taking-back-job.js';
import { TemplateController } from './template/template.controller.js';
import { UnattendedService } from './unattended.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Batch, BatchChunk, ColumnMapping, MarketRecord]), MessageModule],
  controllers: [BatchController, ReportController, TemplateController],
  providers: [
    BatchJobs,
    BatchRepository,
    BatchService,
    ColumnMappingRepository,
    DecidingService,
    KnownRepository,
    LinesService,
    ReadingJob,
    ReportService,
    RowMender,
    RowWriter,
    SubmittingJob,
    TakingBackJob,
    UnattendedService,
  ],
  exports: [BatchJobs, BatchService, KnownRepository, UnattendedService],
})
export class IngestModule {}
