import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationModule } from '../organization/organization.module.js';
import { ConsortiumBook } from './consortium-book.js';
import { ConsortiumMember } from './consortium-member.entity.js';
import { ConsortiumRepository } from './consortium.repository.js';

/** The members' table and what sealing asks of it; apart from ConsortiumModule, which itself needs bids. */
@Module({
  imports: [TypeOrmModule.forFeature([ConsortiumMember]), OrganizationModule],
  providers: [ConsortiumBook, ConsortiumRepository],
  exports: [ConsortiumBook, ConsortiumRepository],
})
export class ConsortiumStoreModule {}
