import { Module } from '@nestjs/common';
import { ChallengeModule } from '../challenge/challenge.module.js';
import { OrganizationModule } from '../organization/organization.module.js';
import { SuggestionController } from './suggestion.controller.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  imports: [ChallengeModule, OrganizationModule],
  controllers: [SuggestionController],
  providers: [SuggestionService],
})
export class SuggestionModule {}
