import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { RecordModule } from '../record/record.module.js';
import { ListExportService } from './list-export.service.js';
import { ListsController } from './lists.controller.js';
import { ListsService } from './lists.service.js';

@Module({
  imports: [ChallengeModule, RecordModule],
  controllers: [ListsController],
  providers: [ListExportService, ListsService],
})
export class ListsModule {}
