import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IngestModule } from '../ingest/ingest.module.js';
import { MessageModule } from '../message/message.module.js';
import { FeedCatalog } from './feed-catalog.js';
import { FeedController } from './feed.controller.js';
import { FeedFetcher } from './feed-fetcher.js';
import { FeedNotices } from './feed-notices.js';
import { FeedPuller } from './feed-puller.js';
import { FeedRun } from './feed-run.entity.js';
import { FeedRunRepository } from './feed-run.repository.js';
import { FeedService } from './feed.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([FeedRun]), IngestModule, MessageModule],
  controllers: [FeedController],
  providers: [FeedCatalog, FeedFetcher, FeedNotices, FeedPuller, FeedRunRepository, FeedService],
})
export class FeedModule {}
