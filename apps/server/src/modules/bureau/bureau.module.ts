import { Module } from '@nestjs/common';
import { BureauController } from './bureau.controller.js';
import { BureauRepository } from './bureau.repository.js';
import { BureauService } from './bureau.service.js';

@Module({ controllers: [BureauController], providers: [BureauRepository, BureauService] })
export class BureauModule {}
