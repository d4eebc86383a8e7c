import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Address } from './address.entity.js';
import { AddressService } from './address.service.js';
import { PreferenceController } from './preference.controller.js';
import { Preference } from './preference.entity.js';
import { PreferenceRepository } from './preference.repository.js';
import { PreferenceService } from './preference.service.js';
import { SubscriptionLedger } from './subscription-ledger.js';
import { SubscriptionRow } from './subscription.entity.js';
import { Ways } from './ways.js';

@Module({
  imports: [TypeOrmModule.forFeature([Address, Preference, SubscriptionRow])],
  controllers: [PreferenceController],
  providers: [AddressService, PreferenceRepository, PreferenceService, SubscriptionLedger, Ways],
  exports: [PreferenceRepository, SubscriptionLedger, Ways],
})
export class PreferenceModule {}
