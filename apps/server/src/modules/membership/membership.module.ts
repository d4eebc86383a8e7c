import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessageModule } from '../message/message.module.js';
import { Membership } from '../organization/membership.entity.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { HandOver } from './hand-over.entity.js';
import { HandOverService } from './hand-over.service.js';
import { InvitationRepository } from './invitation.repository.js';
import { JoiningService } from './joining.service.js';
import { MemberInvitation } from './member-invitation.entity.js';
import { MembershipController } from './membership.controller.js';
import { MembershipRepository } from './membership.repository.js';
import { MembershipService } from './membership.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Membership, MemberInvitation, HandOver]), MessageModule, OrganizationModule],
  controllers: [MembershipController],
  providers: [HandOverService, InvitationRepository, JoiningService, MembershipRepository, MembershipService],
  exports: [MembershipRepository],
})
export class MembershipModule {}
