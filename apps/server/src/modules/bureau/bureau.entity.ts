import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, TextColumn } from '../../database/columns.js';

/** 通讯录里的一条：what a bureau has written about itself. Without a row the configuration speaks for it. */
@Entity('bureau')
export class Bureau {
  @PrimaryColumn({ type: 'varchar', length: 6 }) regionCode: string;
  @TextColumn(80) name: string;
  @TextColumn(80) office: string;
  @TextColumn(160) address: string;
  @TextColumn(60) phone: string;
  @TextColumn(160) sourceName: string;
  @TextColumn(500, { nullable: true }) sourceUrl: string | null;
  @IdColumn({ nullable: true }) dutyAccountId: string | null;
  @TextColumn(80) dutyHours: string;
  @IntColumn() version: number;
  @TextColumn(40) updatedByName: string;
  @InstantColumn() updatedAt: Date;
}
