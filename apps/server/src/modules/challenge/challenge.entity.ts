import type { ChallengeContent, ChallengeHold, ChallengeState, PublicContent } from '@market/contract/challenge';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import {
  FenColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  TextColumn,
} from '../../database/columns.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';

/** The columns beside `content` are what lists show, sort and filter on; they are written together with it. */
@Entity('challenge')
@Index('uq_challenge_no', ['no'], { unique: true })
@Index('ix_challenge_state_published', ['state', 'publishedAt', 'id'])
@Index('ix_challenge_state_deadline', ['state', 'bidDeadline', 'id'])
@Index('ix_challenge_state_notice', ['state', 'noticeDeadline', 'id'])
@Index('ix_challenge_region_state', ['regionCode', 'state', 'id'])
@Index('ix_challenge_state_stage_ends', ['state', 'stageEndsAt', 'id'])
@Index('uq_challenge_relist_of', ['relistOf'], { unique: true })
@Index('ix_challenge_contest', ['contestId', 'id'])
@Index('ix_challenge_organization', ['organizationId', 'id'])
export class Challenge {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(24, { nullable: true }) no: string | null;
  @IdColumn() organizationId: string;
  @TextColumn(6) regionCode: string;
  @TextColumn(16) state: ChallengeState;
  /** Of an archived one, where it had come to. */
  @TextColumn(16, { nullable: true }) archivedFrom: ChallengeState | null;
  @IntColumn() version: number;
  @TextColumn(16) kind: ChallengeContent['kind'];
  @TextColumn(80) title: string;
  @TextColumn(160, { nullable: true }) titleEn: string | null;
  @TextColumn(20) field: string;
  @FenColumn() rewardFen: number;
  @InstantColumn({ nullable: true }) bidDeadline: Date | null;
  @TextColumn(300) indicatorSummary: string;
  @IntColumn() clarity: number;
  /** The full text: the demander's and the bureau's; its contact is left blank here. */
  @JsonColumn() content: ChallengeContent;
  /** Whom to call, encrypted (SM4). Null only in rows from before, until the next start moves theirs. */
  @JsonColumn({ nullable: true }) contact: Sealed;
  /** What the public may read, written at publication: public queries never load `content`. */
  @JsonColumn({ nullable: true }) publicContent: PublicContent | null;
  /** Number of the published text; 0 before the first publication. */
  @IntColumn({ default: 0 }) contentVersion: number;
  @TextColumn(64, { nullable: true }) digest: string | null;
  @IntColumn({ default: 0 }) bidCount: number;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @InstantColumn({ nullable: true }) vettedAt: Date | null;
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
  @InstantColumn({ nullable: true }) openedAt: Date | null;
  @InstantColumn({ nullable: true }) awardedAt: Date | null;
  /** The best of `teamBidIds`. */
  @IdColumn({ nullable: true }) awardedBidId: string | null;
  @TextColumn(8, { default: 'single' }) teamMode: ChallengeContent['teamMode'];
  /** 选定几家。 */
  @IntColumn({ default: 1 }) teams: number;
  /** The bids on notice, then awarded, the best first. */
  @JsonColumn({ nullable: true }) teamBidIds: string[] | null;
  /** Of several teams: whose result won. */
  @IdColumn({ nullable: true }) winnerBidId: string | null;
  @IdColumn({ nullable: true }) contestId: string | null;
  @TextColumn(16, { default: 'none' }) hold: ChallengeHold;
  @InstantColumn({ nullable: true }) heldSince: Date | null;
  /** 公示: the first of the bids that are proposed, and until when one may object. */
  @IdColumn({ nullable: true }) proposedBidId: string | null;
  @InstantColumn({ nullable: true }) noticeStartedAt: Date | null;
  @InstantColumn({ nullable: true }) noticeDeadline: Date | null;
  /** Objections nobody has answered yet: counted here, so that the award can demand none in its one UPDATE. */
  @IntColumn({ default: 0 }) openObjections: number;
  @TextColumn(500, { nullable: true }) returnReason: string | null;
  @TextColumn(500, { nullable: true }) cancelReason: string | null;
  /** 定向：no public query answers it. */
  @FlagColumn() directed: boolean;
  @TextColumn(500, { nullable: true }) holdReason: string | null;
  /** Never forgotten, though the bid may be withdrawn: from then on the indicators stand. */
  @InstantColumn({ nullable: true }) firstBidAt: Date | null;
  @InstantColumn({ nullable: true }) extendedAt: Date | null;
  /** When the stage it is in ends by itself: 张榜前公示, 征集. */
  @InstantColumn({ nullable: true }) stageEndsAt: Date | null;
  @IdColumn({ nullable: true }) relistOf: string | null;
  @FlagColumn() demo: boolean;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
