import { Module } from '@nestjs/common';
import { BidStoreModule } from '../bid/bid-store.module.js';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { MessageModule } from '../message/message.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { ConsortiumStoreModule } from './consortium-store.module.js';
import { ConsortiumController } from './consortium.controller.js';
import { ConsortiumService } from './consortium.service.js';
import { InvitationService } from './invitation.service.js';

@Module({
  imports: [BidStoreModule, ChallengeModule, ConsortiumStoreModule, MessageModule, OrganizationModule],
  controllers: [ConsortiumController],
  providers: [ConsortiumService, InvitationService],
})
export class ConsortiumModule {}
