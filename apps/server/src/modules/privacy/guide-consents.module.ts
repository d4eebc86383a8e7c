import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GuideConsentRow } from './guide-consent.entity.js';
import { GuideConsents } from './guide-consents.js';
import { PrivacyChoice } from './privacy-choice.entity.js';

/** Apart from the rest of the topic because signing in asks it. */
@Module({
  imports: [TypeOrmModule.forFeature([GuideConsentRow, PrivacyChoice])],
  providers: [GuideConsents],
  exports: [GuideConsents],
})
export class GuideConsentsModule {}
