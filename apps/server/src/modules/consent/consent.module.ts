import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegionModule } from '../region/region.module.js';
import { ConsentBook } from './consent-book.js';
import { ConsentController } from './consent.controller.js';
import { Consent } from './consent.entity.js';
import { ConsentRepository } from './consent.repository.js';
import { ConsentService } from './consent.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Consent]), RegionModule],
  controllers: [ConsentController],
  providers: [ConsentBook, ConsentRepository, ConsentService],
  exports: [ConsentBook],
})
export class ConsentModule {}
