import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClaimStoreModule } from '../claim/claim-store.module.js';
import { Message } from '../message/message.entity.js';
import { MessageModule } from '../message/message.module.js';
import { Membership } from '../organization/membership.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { GuideConsentsModule } from '../privacy/guide-consents.module.js';
import { StandInsModule } from '../substitute/stand-ins.module.js';
import { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { ActorViews } from './actor.view.js';
import { AuthController } from './auth.controller.js';
import { CityKeyService } from './city-key.service.js';
import { ConsoleCookie } from './console-cookie.js';
import { InvitationBook } from './invitation-book.js';
import { KeyReminder } from './key-reminder.js';
import { Lockout } from './lockout.js';
import { OneTimeCodes } from './one-time-codes.js';
import { OwnSignInController } from './own-sign-in.controller.js';
import { OwnSignInService } from './own-sign-in.service.js';
import { PhoneCode } from './phone-code.entity.js';
import { PhoneCodeRepository } from './phone-code.repository.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { RecycledNumbers } from './recycled-numbers.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import { SecondFactorService } from './second-factor.service.js';
import { Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { StaffAccountActs } from './staff-account.acts.js';
import { StaffAccountController } from './staff-account.controller.js';
import { StaffAccountService } from './staff-account.service.js';
import { StaffAccounts } from './staff-accounts.js';
import { StaffInvitationController } from './staff-invitation.controller.js';
import { StaffInvitation } from './staff-invitation.entity.js';
import { StaffInvitationRepository } from './staff-invitation.repository.js';
import { StaffInvitationService } from './staff-invitation.service.js';

/** Global because the access guard asks it who is calling. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Account,
      Session,
      PhoneCode,
      RecoveryCode,
      StaffInvitation,
      Membership,
      Organization,
      Message,
    ]),
    ClaimStoreModule,
    MessageModule,
    StandInsModule,
    GuideConsentsModule,
  ],
  controllers: [AuthController, OwnSignInController, StaffAccountController, StaffInvitationController],
  providers: [
    AccountRepository,
    ActorViews,
    CityKeyService,
    ConsoleCookie,
    InvitationBook,
    KeyReminder,
    Lockout,
    OneTimeCodes,
    OwnSignInService,
    PhoneCodeRepository,
    RecycledNumbers,
    SecondFactorRepository,
    SecondFactorService,
    SessionRepository,
    SessionService,
    SignInService,
    StaffAccountActs,
    StaffAccountService,
    StaffAccounts,
    StaffInvitationRepository,
    StaffInvitationService,
  ],
  exports: [
    AccountRepository,
    ActorViews,
    CityKeyService,
    InvitationBook,
    OneTimeCodes,
    SessionService,
    StaffAccountService,
  ],
})
export class AccountModule {}
