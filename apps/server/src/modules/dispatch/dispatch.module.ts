import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PreferenceModule } from '../preference/preference.module.js';
import { GuideConsentsModule } from '../privacy/guide-consents.module.js';
import { Carrier } from './carrier.js';
import { DigestService } from './digest.service.js';
import { DispatchController } from './dispatch.controller.js';
import { Dispatch } from './dispatch.entity.js';
import { DispatchRepository } from './dispatch.repository.js';
import { DispatchService } from './dispatch.service.js';
import { DispatchWorker } from './dispatch.worker.js';
import { Dispatcher } from './dispatcher.js';

@Module({
  imports: [TypeOrmModule.forFeature([Dispatch]), GuideConsentsModule, PreferenceModule],
  controllers: [DispatchController],
  providers: [Carrier, DigestService, Dispatcher, DispatchRepository, DispatchService, DispatchWorker],
  exports: [Dispatcher],
})
export class DispatchModule {}
