import type { OrganizationProfile } from '@market/contract/organization';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { FlagColumn, InstantColumn, IntColumn, JsonColumn, TextColumn } from '../../database/columns.js';

@Entity('organization')
@Index('uq_organization_credit_code', ['creditCode'], { unique: true })
@Index('ix_organization_region', ['regionCode', 'id'])
export class Organization {
  @PrimaryColumn({ type: 'varchar', length: 26 }) id: string;
  @TextColumn(80) name: string;
  @TextColumn(18) creditCode: string;
  @TextColumn(16) kind: 'enterprise' | 'university' | 'institute' | 'team';
  @TextColumn(6) regionCode: string;
  @TextColumn(20) field: string;
  @TextColumn(300) summary: string;
  @JsonColumn({ nullable: true }) profile: OrganizationProfile | null;
  /** Between the two it is its claim that is under way. */
  @TextColumn(16) state: 'declared' | 'verified';
  @InstantColumn({ nullable: true }) verifiedAt: Date | null;
  @FlagColumn() demo: boolean;
  @IntColumn() version: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
