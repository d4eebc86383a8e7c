import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimStepRow } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';
import { ClaimRepository } from './claim.repository.js';
import { PhoneClaims } from './phone-claims.js';
import { OrganizationVetting } from './organization-vetting.js';

/** The claims' tables, apart from ClaimModule, which itself needs organizations. */
@Module({
  imports: [TypeOrmModule.forFeature([Claim, ClaimStepRow])],
  providers: [ClaimRepository, OrganizationVetting, PhoneClaims],
  exports: [ClaimRepository, OrganizationVetting, PhoneClaims],
})
export class ClaimStoreModule {}
