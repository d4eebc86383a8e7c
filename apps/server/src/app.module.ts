import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './common/access.guard.js';
import { RateLimitInterceptor } from './common/rate-limit.interceptor.js';
import { InputGuard } from './common/input.guard.js';
import { CommonModule } from './common/common.module.js';
import { ProblemFilter } from './common/problem.filter.js';
import { AppConfig } from './config/app-config.js';
import { dataSourceOptions, openDataSource } from './database/data-source.js';
import { MailModule } from './integrations/mail/mail.module.js';
import { ModelModule } from './integrations/model/model.module.js';
import { OutboundModule } from './integrations/outbound/outbound.module.js';
import { SearchIndexModule } from './integrations/search/search-index.module.js';
import { SmsModule } from './integrations/sms/sms.module.js';
import { StorageModule } from './integrations/storage/storage.module.js';
import { VirusScanModule } from './integrations/virus-scan/virus-scan.module.js';
import { WechatModule } from './integrations/wechat/wechat.module.js';
import { AccountModule } from './modules/account/account.module.js';
import { AgreementModule } from './modules/agreement/agreement.module.js';
import { ApprovalModule } from './modules/approval/approval.module.js';
import { AttachmentModule } from './modules/attachment/attachment.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { ConsortiumModule } from './modules/consortium/consortium.module.js';
import { ConsultationModule } from './modules/consultation/consultation.module.js';
import { ContestModule } from './modules/contest/contest.module.js';
import { DisclosureModule } from './modules/disclosure/disclosure.module.js';
import { TalkModule } from './modules/talk/talk.module.js';
import { BidOpeningModule } from './modules/bid-opening/bid-opening.module.js';
import { BidModule } from './modules/bid/bid.module.js';
import { BrokerRequestModule } from './modules/broker-request/broker-request.module.js';
import { CalendarModule } from './modules/calendar/calendar.module.js';
import { UnmaskingModule } from './modules/unmasking/unmasking.module.js';
import { AccessModule } from './modules/access/access.module.js';
import { BoardModule } from './modules/board/board.module.js';
import { BureauModule } from './modules/bureau/bureau.module.js';
import { ChallengeModule } from './modules/challenge/challenge.module.js';
import { EvidenceModule } from './modules/evidence/evidence.module.js';
import { DirectoryModule } from './modules/directory/directory.module.js';
import { FavoriteModule } from './modules/favorite/favorite.module.js';
import { FeedbackModule } from './modules/feedback/feedback.module.js';
import { FeedModule } from './modules/feed/feed.module.js';
import { CorrectionModule } from './modules/correction/correction.module.js';
import { HomeModule } from './modules/home/home.module.js';
import { InternalRequestModule } from './modules/internal-request/internal-request.module.js';
import { ExportModule } from './modules/ingest/export/export.module.js';
import { KeyRotationModule } from './modules/key-rotation/key-rotation.module.js';
import { LanguageModule } from './modules/language/language.module.js';
import { ListsModule } from './modules/lists/lists.module.js';
import { PortalModule } from './modules/portal/portal.module.js';
import { NetworkModule } from './modules/network/network.module.js';
import { MapModule } from './modules/map/map.module.js';
import { IngestModule } from './modules/ingest/ingest.module.js';
import { DispatchModule } from './modules/dispatch/dispatch.module.js';
import { ClaimModule } from './modules/claim/claim.module.js';
import { MembershipModule } from './modules/membership/membership.module.js';
import { MessageModule } from './modules/message/message.module.js';
import { SubstituteModule } from './modules/substitute/substitute.module.js';
import { PreferenceModule } from './modules/preference/preference.module.js';
import { OrganizationModule } from './modules/organization/organization.module.js';
import { PrivacyModule } from './modules/privacy/privacy.module.js';
import { RecordModule } from './modules/record/record.module.js';
import { SuggestionModule } from './modules/suggestion/suggestion.module.js';
import { SearchModule } from './modules/search/search.module.js';
import { ReminderModule } from './modules/reminder/reminder.module.js';
import { SavedFilterModule } from './modules/saved-filter/saved-filter.module.js';
import { RehearsalModule } from './modules/rehearsal/rehearsal.module.js';
import { BookingModule } from './modules/booking/booking.module.js';
import { ConsentModule } from './modules/consent/consent.module.js';
import { InquiryModule } from './modules/inquiry/inquiry.module.js';
import { JudgingModule } from './modules/judging/judging.module.js';
import { ObjectionModule } from './modules/objection/objection.module.js';
import { SignUpModule } from './modules/sign-up/sign-up.module.js';
import { RegionModule } from './modules/region/region.module.js';
import { TextReviewModule } from './modules/text-review/text-review.module.js';
import { VerificationModule } from './modules/verification/verification.module.js';
import { StatisticsModule } from './modules/statistics/statistics.module.js';

@Global()
@Module({})
class ConfigModule {
  static with(config: AppConfig): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: AppConfig, useValue: config }], exports: [AppConfig] };
  }
}

@Module({})
export class AppModule {
  static with(config: AppConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSourceOptions(config),
          dataSourceFactory: () => openDataSource(config),
        }),
        CommonModule,
        WechatModule,
        SmsModule,
        MailModule,
        ModelModule,
        OutboundModule,
        StorageModule,
        VirusScanModule,
        SearchIndexModule,
        AccountModule,
        AgreementModule,
        ApprovalModule,
        NetworkModule,
        UnmaskingModule,
        AttachmentModule,
        AuditModule,
        EvidenceModule,
        RegionModule,
        CalendarModule,
        DispatchModule,
        MessageModule,
        PreferenceModule,
        SubstituteModule,
        OrganizationModule,
        MembershipModule,
        ClaimModule,
        RecordModule,
        CorrectionModule,
        VerificationModule,
        ChallengeModule,
        BidModule,
        AccessModule,
        BoardModule,
        BidOpeningModule,
        ConsortiumModule,
        ConsultationModule,
        ContestModule,
        DisclosureModule,
        TalkModule,
        JudgingModule,
        ObjectionModule,
        HomeModule,
        BookingModule,
        ConsentModule,
        PrivacyModule,
        KeyRotationModule,
        TextReviewModule,
        InquiryModule,
        SignUpModule,
        StatisticsModule,
        BrokerRequestModule,
        BureauModule,
        InternalRequestModule,
        DirectoryModule,
        FavoriteModule,
        FeedbackModule,
        FeedModule,
        ReminderModule,
        SavedFilterModule,
        SuggestionModule,
        SearchModule,
        IngestModule,
        LanguageModule,
        ListsModule,
        MapModule,
        PortalModule,
        ExportModule,
        RehearsalModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: RateLimitInterceptor },
        { provide: APP_GUARD, useClass: InputGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
